package org.rsp.caseload.documents;

import static org.rsp.caseload.documents.MrzField.BIRTH;
import static org.rsp.caseload.documents.MrzField.BIRTH_CHECK;
import static org.rsp.caseload.documents.MrzField.COMPOSITE_CHECK;
import static org.rsp.caseload.documents.MrzField.DOCUMENT_CODE;
import static org.rsp.caseload.documents.MrzField.EXPIRY;
import static org.rsp.caseload.documents.MrzField.EXPIRY_CHECK;
import static org.rsp.caseload.documents.MrzField.ISSUER;
import static org.rsp.caseload.documents.MrzField.MORE_OPTIONAL;
import static org.rsp.caseload.documents.MrzField.NAME;
import static org.rsp.caseload.documents.MrzField.NATIONALITY;
import static org.rsp.caseload.documents.MrzField.NUMBER;
import static org.rsp.caseload.documents.MrzField.NUMBER_CHECK;
import static org.rsp.caseload.documents.MrzField.OPTIONAL;
import static org.rsp.caseload.documents.MrzField.OPTIONAL_CHECK;
import static org.rsp.caseload.documents.MrzField.SEX;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.icao.MrzCode;
import org.rsp.platform.time.PartialDate;

/** Reads one zone whose layout is known. What it cannot read it leaves out, with a finding; it throws nothing. */
final class MrzReader {

    private static final char FILLER = '<';

    private final MrzFormat format;
    private final LocalDate today;
    private final boolean specimens;
    private final char[][] lines;
    private final boolean[][] wrong;
    private final List<MrzFinding> findings = new ArrayList<>();
    private boolean checkDigitsHold = true;

    private MrzReader(MrzFormat format, List<String> text, LocalDate today, boolean specimens) {
        this.format = format;
        this.today = today;
        this.specimens = specimens;
        this.lines = text.stream().map(String::toCharArray).toArray(char[][]::new);
        this.wrong = new boolean[format.lines()][format.length()];
    }

    /** @param specimens whether Utopia's documents are taken for a person's */
    static MachineReadableZone read(List<String> lines, LocalDate today, boolean specimens) {
        var raw = lines.stream().map(l -> Objects.requireNonNullElse(l, "")).toList();
        var text =
                raw.stream().map(MrzReader::capitals).filter(l -> !l.isEmpty()).toList();
        return MrzFormat.find(text)
                .map(format -> new MrzReader(format, text, today, specimens).read(raw))
                .orElseGet(() -> new MachineReadableZone(
                        raw, null, null, false, List.of(new MrzFinding(1, 1, 1, MrzFinding.What.NOT_A_ZONE))));
    }

    /** A zone has capitals only, so small letters were typed; nothing else is changed, and no line changes its length. */
    private static String capitals(String line) {
        return line.strip()
                .chars()
                .mapToObj(c -> String.valueOf((char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)))
                .collect(Collectors.joining());
    }

    private MachineReadableZone read(List<String> raw) {
        mend();
        var number = number();
        var data = new MrzData(
                code(DOCUMENT_CODE),
                code(ISSUER),
                MrzCode.country(code(ISSUER)).orElse(null),
                number,
                MrzNationality.read(code(NATIONALITY)),
                bornOn(),
                sex(),
                expiresOn(),
                MrzName.read(text(NAME)),
                optionalData());
        checkTheRest();
        look(data);
        return new MachineReadableZone(raw, format, data, checkDigitsHold, List.copyOf(findings));
    }

    /** MRZ-5: look-alikes are mended where only the other kind can stand, and nowhere else. */
    private void mend() {
        for (int line = 1; line <= format.lines(); line++) {
            for (int position = 1; position <= format.length(); position++) {
                var kind = format.fieldAt(line, position).kind();
                char found = lines[line - 1][position - 1];
                char mended = kind.mended(found);
                lines[line - 1][position - 1] = mended;
                if (mended != found) {
                    findings.add(new MrzFinding(line, position, position, MrzFinding.What.CORRECTED));
                } else if (!kind.holds(found)) {
                    wrong[line - 1][position - 1] = true;
                    findings.add(new MrzFinding(line, position, position, MrzFinding.What.WRONG_CHARACTER));
                }
            }
        }
    }

    private String number() {
        var number = text(NUMBER);
        if (isLong()) {
            var rest = restOfNumber();
            var last = Math.max(0, rest.length() - 1);
            var whole = number + rest.substring(0, last);
            if (rest.length() < 2 || rest.charAt(last) != CheckDigit.of(whole) || isWrong(format.at(NUMBER))) {
                fails(format.at(NUMBER));
            }
            return whole;
        }
        check(NUMBER, NUMBER_CHECK);
        return withoutFillers(number);
    }

    /** Nine characters and a filler in the place of the check digit: the rest and the digit begin the optional data. */
    private boolean isLong() {
        return format.takesLongNumbers()
                && text(NUMBER).indexOf(FILLER) < 0
                && text(NUMBER_CHECK).charAt(0) == FILLER;
    }

    private String restOfNumber() {
        var optional = text(OPTIONAL);
        int end = optional.indexOf(FILLER);
        return end < 0 ? optional : optional.substring(0, end);
    }

    private String optionalData() {
        var optional = isLong() ? text(OPTIONAL).substring(restOfNumber().length()) : text(OPTIONAL);
        var more = format.has(MORE_OPTIONAL) ? text(MORE_OPTIONAL) : "";
        return (optional.replaceAll("^<+|<+$", "") + " " + withoutFillers(more)).strip();
    }

    private void checkTheRest() {
        check(BIRTH, BIRTH_CHECK);
        check(EXPIRY, EXPIRY_CHECK);
        if (format.has(OPTIONAL_CHECK) && !(isEmpty(OPTIONAL) && isEmpty(OPTIONAL_CHECK))) {
            check(OPTIONAL, OPTIONAL_CHECK);
        }
        if (format.has(COMPOSITE_CHECK)) {
            check(format.composite(), format.at(COMPOSITE_CHECK), format.at(COMPOSITE_CHECK));
        }
    }

    private void check(MrzField field, MrzField digit) {
        check(List.of(format.at(field)), format.at(digit), format.at(field));
    }

    private void check(List<MrzSpan> covered, MrzSpan digit, MrzSpan shown) {
        var text = covered.stream().map(span -> span.of(lines)).collect(Collectors.joining());
        if (digit.of(lines).charAt(0) != CheckDigit.of(text) || covered.stream().anyMatch(this::isWrong)) {
            fails(shown);
        }
    }

    private void fails(MrzSpan span) {
        checkDigitsHold = false;
        findings.add(MrzFinding.at(span, MrzFinding.What.CHECK_DIGIT_FAILS));
    }

    private boolean isWrong(MrzSpan span) {
        for (int position = span.from(); position <= span.to(); position++) {
            if (wrong[span.line() - 1][position - 1]) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PartialDate bornOn() {
        var digits = text(BIRTH);
        var birth = MrzDates.birth(digits, today).orElse(null);
        if (birth == null && !MrzDates.isYearUnknown(digits)) {
            found(BIRTH, MrzFinding.What.NO_SUCH_DATE);
        } else if (birth == null || birth.precision() != PartialDate.Precision.DAY) {
            found(BIRTH, MrzFinding.What.BIRTH_PARTLY_UNKNOWN);
        }
        return birth;
    }

    private @Nullable LocalDate expiresOn() {
        if (isEmpty(EXPIRY)) {
            return null;
        }
        var digits = text(EXPIRY);
        var expiry = MrzDates.expiry(digits, today).orElse(null);
        if (expiry == null) {
            found(EXPIRY, MrzDates.isDate(digits) ? MrzFinding.What.EXPIRY_FAR_AWAY : MrzFinding.What.NO_SUCH_DATE);
        }
        return expiry;
    }

    private @Nullable String sex() {
        var sex = text(SEX);
        if (sex.equals("F") || sex.equals("M")) {
            return sex;
        }
        found(SEX, MrzFinding.What.SEX_NOT_SAID);
        return null;
    }

    private void look(MrzData data) {
        if (!format.isUsedFor(text(DOCUMENT_CODE).charAt(0))) {
            found(DOCUMENT_CODE, MrzFinding.What.UNUSUAL_DOCUMENT_CODE);
        }
        if (data.documentNumber().isEmpty()) {
            found(NUMBER, MrzFinding.What.NUMBER_MISSING);
        }
        if (data.name().isEmpty()) {
            found(NAME, MrzFinding.What.NAME_MISSING);
        } else if (data.name().truncated()) {
            found(NAME, MrzFinding.What.NAME_CUT);
        }
        if (data.issuingCountry() == null) {
            lookAtIssuer(data.issuer());
        }
        lookAtNationality(data.nationality());
    }

    private void lookAtIssuer(String code) {
        var known = MrzCode.find(code);
        if (known.isEmpty()) {
            found(ISSUER, MrzFinding.What.CODE_NOT_KNOWN);
        } else if (!known.get().mayIssue()) {
            found(ISSUER, MrzFinding.What.NOT_AN_ISSUER);
        }
        lookForSpecimen(ISSUER);
    }

    private void lookAtNationality(MrzNationality nationality) {
        switch (nationality.status()) {
            case NATIONAL, STATELESS -> {}
            case REFUGEE, NOT_SAID -> found(NATIONALITY, MrzFinding.What.NO_COUNTRY);
            case NOT_KNOWN -> found(NATIONALITY, MrzFinding.What.CODE_NOT_KNOWN);
        }
        lookForSpecimen(NATIONALITY);
    }

    /** MRZ-2. */
    private void lookForSpecimen(MrzField field) {
        if (!specimens && code(field).equals(MrzCode.UTO.name())) {
            found(field, MrzFinding.What.SPECIMEN);
        }
    }

    private void found(MrzField field, MrzFinding.What what) {
        findings.add(MrzFinding.at(format.at(field), what));
    }

    private boolean isEmpty(MrzField field) {
        return text(field).chars().allMatch(c -> c == FILLER);
    }

    private String text(MrzField field) {
        return format.at(field).of(lines);
    }

    private String code(MrzField field) {
        return withoutFillers(text(field));
    }

    private static String withoutFillers(String text) {
        return text.replaceAll("<+$", "");
    }
}
