package org.rsp.platform.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * A civil date of which only the year, or the year and the month, may be known: {@code 1984}, {@code 1984-03} or
 * {@code 1984-03-17}. What is not known is left out; it is never filled with a first of January.
 */
public record PartialDate(String text) {

    public PartialDate {
        if (earliest(text).getYear() < 1) {
            throw new DateTimeException("there was no year 0");
        }
    }

    @JsonCreator
    public static PartialDate parse(String text) {
        return new PartialDate(text);
    }

    /** The first day the date can mean. */
    public LocalDate earliest() {
        return earliest(text);
    }

    /** The last day the date can mean. */
    public LocalDate latest() {
        var first = earliest();
        return switch (precision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** DAY, MONTH or YEAR: how much is known. */
    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private static LocalDate earliest(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text, DateTimeFormatter.ofPattern("uuuu")).atDay(1);
            case 7 ->
                YearMonth.parse(text, DateTimeFormatter.ofPattern("uuuu-MM")).atDay(1);
            case 10 -> LocalDate.parse(text);
            default -> throw new DateTimeException("a date is YYYY, YYYY-MM or YYYY-MM-DD");
        };
    }

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }
}
