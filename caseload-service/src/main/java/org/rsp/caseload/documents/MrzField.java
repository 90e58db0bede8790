package org.rsp.caseload.documents;

/** A field of a zone, and which characters can stand in it beside the filler. */
enum MrzField {
    DOCUMENT_CODE(Kind.LETTERS),
    ISSUER(Kind.LETTERS),
    NAME(Kind.LETTERS),
    NUMBER(Kind.MIXED),
    NUMBER_CHECK(Kind.DIGITS),
    NATIONALITY(Kind.LETTERS),
    BIRTH(Kind.DIGITS),
    BIRTH_CHECK(Kind.DIGITS),
    SEX(Kind.LETTERS),
    EXPIRY(Kind.DIGITS),
    EXPIRY_CHECK(Kind.DIGITS),
    OPTIONAL(Kind.MIXED),
    OPTIONAL_CHECK(Kind.DIGITS),
    MORE_OPTIONAL(Kind.MIXED),
    COMPOSITE_CHECK(Kind.DIGITS);

    private final Kind kind;

    MrzField(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** In a field of one kind a look-alike of the other kind can be mended; in a mixed one nobody can know. */
    enum Kind {
        LETTERS("0O1I8B5S"),
        DIGITS("O0I1B8S5"),
        MIXED("");

        private final String misreads;

        Kind(String misreads) {
            this.misreads = misreads;
        }

        boolean holds(char c) {
            var letter = c >= 'A' && c <= 'Z';
            var digit = c >= '0' && c <= '9';
            return c == '<' || (letter && this != DIGITS) || (digit && this != LETTERS);
        }

        /** What a look-alike was before it was misread, or the character itself. */
        char mended(char c) {
            for (int i = 0; i < misreads.length(); i += 2) {
                if (misreads.charAt(i) == c) {
                    return misreads.charAt(i + 1);
                }
            }
            return c;
        }
    }
}
