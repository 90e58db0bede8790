package org.rsp.caseload.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rsp.platform.time.PartialDate;

/** The years of a zone have two digits; the century is the one that can be. */
final class MrzDates {

    private static final int CENTURY = 100;
    private static final int YEARS_OF_VALIDITY = 20;

    private MrzDates() {}

    /**
     * The latest date that is not in the future; unknown months and days are fillers. Who is more than a hundred years old
     * is taken for a child: the visual zone says better.
     */
    static Optional<PartialDate> birth(String digits, LocalDate today) {
        return years(digits, today, 0, -1)
                .mapToObj(year -> partial(year, digits))
                .flatMap(Optional::stream)
                .filter(date -> !date.earliest().isAfter(today))
                .findFirst();
    }

    /** Then nothing is left that a date could be made of, which is no error. */
    static boolean isYearUnknown(String digits) {
        return digits.matches("<<([0-9]{4}|[0-9]{2}<<|<<<<)");
    }

    /** The one date within twenty years of today. */
    static Optional<LocalDate> expiry(String digits, LocalDate today) {
        return years(digits, today, 1, 0, -1)
                .mapToObj(year -> partial(year, digits))
                .flatMap(Optional::stream)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::earliest)
                .filter(date -> !date.isBefore(today.minusYears(YEARS_OF_VALIDITY)))
                .filter(date -> !date.isAfter(today.plusYears(YEARS_OF_VALIDITY)))
                .findFirst();
    }

    /** Whether it would be a date in some century. */
    static boolean isDate(String digits) {
        return digits.indexOf('<') < 0
                && years(digits, LocalDate.of(2000, 1, 1), 0)
                        .anyMatch(year -> partial(year, digits).isPresent());
    }

    private static IntStream years(String digits, LocalDate today, int... centuries) {
        if (!digits.matches("[0-9]{2}([0-9]{4}|[0-9]{2}<<|<<<<)")) {
            return IntStream.empty();
        }
        int inCentury = Integer.parseInt(digits.substring(0, 2));
        int thisCentury = today.getYear() - today.getYear() % CENTURY;
        return IntStream.of(centuries).map(c -> thisCentury + c * CENTURY + inCentury);
    }

    private static Optional<PartialDate> partial(int year, String digits) {
        try {
            if (digits.endsWith("<<<<")) {
                return Optional.of(PartialDate.parse("%04d".formatted(year)));
            }
            var month = YearMonth.of(year, Integer.parseInt(digits.substring(2, 4)));
            if (digits.endsWith("<<")) {
                return Optional.of(PartialDate.parse(month.toString()));
            }
            return Optional.of(PartialDate.parse(
                    month.atDay(Integer.parseInt(digits.substring(4))).toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
