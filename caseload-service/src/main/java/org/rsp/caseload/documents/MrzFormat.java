package org.rsp.caseload.documents;

import static java.util.Map.entry;
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

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts of ICAO Doc 9303: where each field stands, and what the composite check digit covers. */
public enum MrzFormat {
    /** Cards: three lines of 30. */
    TD1(
            3,
            30,
            "ACI",
            List.of(at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)),
            entry(DOCUMENT_CODE, at(1, 1, 2)),
            entry(ISSUER, at(1, 3, 5)),
            entry(NUMBER, at(1, 6, 14)),
            entry(NUMBER_CHECK, at(1, 15, 15)),
            entry(OPTIONAL, at(1, 16, 30)),
            entry(BIRTH, at(2, 1, 6)),
            entry(BIRTH_CHECK, at(2, 7, 7)),
            entry(SEX, at(2, 8, 8)),
            entry(EXPIRY, at(2, 9, 14)),
            entry(EXPIRY_CHECK, at(2, 15, 15)),
            entry(NATIONALITY, at(2, 16, 18)),
            entry(MORE_OPTIONAL, at(2, 19, 29)),
            entry(COMPOSITE_CHECK, at(2, 30, 30)),
            entry(NAME, at(3, 1, 30))),

    /** Larger cards: two lines of 36. */
    TD2(
            2,
            36,
            "ACIP",
            List.of(at(2, 1, 10), at(2, 14, 20), at(2, 22, 35)),
            entry(DOCUMENT_CODE, at(1, 1, 2)),
            entry(ISSUER, at(1, 3, 5)),
            entry(NAME, at(1, 6, 36)),
            entry(NUMBER, at(2, 1, 9)),
            entry(NUMBER_CHECK, at(2, 10, 10)),
            entry(NATIONALITY, at(2, 11, 13)),
            entry(BIRTH, at(2, 14, 19)),
            entry(BIRTH_CHECK, at(2, 20, 20)),
            entry(SEX, at(2, 21, 21)),
            entry(EXPIRY, at(2, 22, 27)),
            entry(EXPIRY_CHECK, at(2, 28, 28)),
            entry(OPTIONAL, at(2, 29, 35)),
            entry(COMPOSITE_CHECK, at(2, 36, 36))),

    /** Passports and Convention travel documents: two lines of 44. */
    TD3(
            2,
            44,
            "P",
            List.of(at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)),
            entry(DOCUMENT_CODE, at(1, 1, 2)),
            entry(ISSUER, at(1, 3, 5)),
            entry(NAME, at(1, 6, 44)),
            entry(NUMBER, at(2, 1, 9)),
            entry(NUMBER_CHECK, at(2, 10, 10)),
            entry(NATIONALITY, at(2, 11, 13)),
            entry(BIRTH, at(2, 14, 19)),
            entry(BIRTH_CHECK, at(2, 20, 20)),
            entry(SEX, at(2, 21, 21)),
            entry(EXPIRY, at(2, 22, 27)),
            entry(EXPIRY_CHECK, at(2, 28, 28)),
            entry(OPTIONAL, at(2, 29, 42)),
            entry(OPTIONAL_CHECK, at(2, 43, 43)),
            entry(COMPOSITE_CHECK, at(2, 44, 44))),

    /** Visas of a page: as large as a passport's zone, without a check on the optional data and without a composite. */
    MRV_A(
            2,
            44,
            "V",
            List.of(),
            entry(DOCUMENT_CODE, at(1, 1, 2)),
            entry(ISSUER, at(1, 3, 5)),
            entry(NAME, at(1, 6, 44)),
            entry(NUMBER, at(2, 1, 9)),
            entry(NUMBER_CHECK, at(2, 10, 10)),
            entry(NATIONALITY, at(2, 11, 13)),
            entry(BIRTH, at(2, 14, 19)),
            entry(BIRTH_CHECK, at(2, 20, 20)),
            entry(SEX, at(2, 21, 21)),
            entry(EXPIRY, at(2, 22, 27)),
            entry(EXPIRY_CHECK, at(2, 28, 28)),
            entry(OPTIONAL, at(2, 29, 44))),

    /** Smaller visas. */
    MRV_B(
            2,
            36,
            "V",
            List.of(),
            entry(DOCUMENT_CODE, at(1, 1, 2)),
            entry(ISSUER, at(1, 3, 5)),
            entry(NAME, at(1, 6, 36)),
            entry(NUMBER, at(2, 1, 9)),
            entry(NUMBER_CHECK, at(2, 10, 10)),
            entry(NATIONALITY, at(2, 11, 13)),
            entry(BIRTH, at(2, 14, 19)),
            entry(BIRTH_CHECK, at(2, 20, 20)),
            entry(SEX, at(2, 21, 21)),
            entry(EXPIRY, at(2, 22, 27)),
            entry(EXPIRY_CHECK, at(2, 28, 28)),
            entry(OPTIONAL, at(2, 29, 36)));

    private final int lines;
    private final int length;
    private final String documents;
    private final List<MrzSpan> composite;
    private final Map<MrzField, MrzSpan> fields = new EnumMap<>(MrzField.class);

    @SafeVarargs
    MrzFormat(
            int lines, int length, String documents, List<MrzSpan> composite, Map.Entry<MrzField, MrzSpan>... fields) {
        this.lines = lines;
        this.length = length;
        this.documents = documents;
        this.composite = composite;
        for (var field : fields) {
            this.fields.put(field.getKey(), field.getValue());
        }
    }

    private static MrzSpan at(int line, int from, int to) {
        return new MrzSpan(line, from, to);
    }

    /** By the number of lines, their length and, where two layouts share it, by the V with which a visa begins. */
    static Optional<MrzFormat> find(List<String> text) {
        return Arrays.stream(values())
                .filter(f -> text.size() == f.lines && text.stream().allMatch(l -> l.length() == f.length))
                .filter(f -> f == TD1 || f.isVisa() == (text.getFirst().charAt(0) == 'V'))
                .findFirst();
    }

    private boolean isVisa() {
        return documents.equals("V");
    }

    int lines() {
        return lines;
    }

    int length() {
        return length;
    }

    boolean has(MrzField field) {
        return fields.containsKey(field);
    }

    MrzSpan at(MrzField field) {
        var span = fields.get(field);
        if (span == null) {
            throw new IllegalArgumentException(this + " has no " + field);
        }
        return span;
    }

    MrzField fieldAt(int line, int position) {
        return fields.entrySet().stream()
                .filter(e -> e.getValue().holds(line, position))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What the composite check digit is computed over; nothing where the layout has none. */
    List<MrzSpan> composite() {
        return composite;
    }

    /** Whether a document's code may begin with this letter in this layout. */
    boolean isUsedFor(char letter) {
        return documents.indexOf(letter) >= 0;
    }

    /** A number of more than nine characters goes on in the optional data. */
    boolean takesLongNumbers() {
        return this == TD1 || this == TD2;
    }
}
