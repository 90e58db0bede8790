package org.rsp.caseload.documents;

/**
 * What the reader of a zone noticed, where, and what to do about it. It names places, never what stands there; lines and
 * positions count from 1.
 */
public record MrzFinding(int line, int from, int to, What what) {

    static MrzFinding at(MrzSpan span, What what) {
        return new MrzFinding(span.line(), span.from(), span.to(), what);
    }

    /** What must happen before a zone with such a finding is relied on. */
    public enum Weight {
        /** A person should look. */
        NOTE,
        /** MRZ-1: a person overrides it and says why. */
        NEEDS_OVERRIDE,
        /** Nobody can override it. */
        REFUSED
    }

    /** The kinds of finding. */
    public enum What {
        NOT_A_ZONE(
                Weight.REFUSED,
                "The lines are no machine-readable zone.",
                "Enter all its lines with their fillers: 3 of 30 characters, 2 of 36, or 2 of 44."),
        SPECIMEN(Weight.REFUSED, "The zone is a specimen's.", "Ask for the person's own document."),
        CHECK_DIGIT_FAILS(
                Weight.NEEDS_OVERRIDE,
                "A check digit does not fit what it checks.",
                "Read these characters and the check digit again, character by character."),
        WRONG_CHARACTER(
                Weight.NEEDS_OVERRIDE, "A character cannot stand here.", "Read it again: letters, digits and fillers."),
        CODE_NOT_KNOWN(
                Weight.NEEDS_OVERRIDE,
                "The code is in neither ISO 3166-1 nor ICAO's list.",
                "Read it again; do not put another code in its place."),
        NOT_AN_ISSUER(
                Weight.NEEDS_OVERRIDE,
                "The code names no issuer.",
                "Read it again; see who issued it on the document."),
        NO_SUCH_DATE(Weight.NEEDS_OVERRIDE, "There is no such date.", "Read it again; see the date on the document."),
        EXPIRY_FAR_AWAY(
                Weight.NEEDS_OVERRIDE,
                "The expiry lies more than 20 years away in any century.",
                "Read it again; see the date on the document."),
        NUMBER_MISSING(Weight.NEEDS_OVERRIDE, "The document has no number.", "See the number on the document."),
        NAME_MISSING(Weight.NEEDS_OVERRIDE, "There is no name.", "Take the name from the document and the person."),
        CORRECTED(
                Weight.NOTE,
                "A look-alike (O and 0, I and 1, B and 8, S and 5) was taken for what can stand here.",
                "Compare it with the document."),
        NO_COUNTRY(
                Weight.NOTE,
                "The nationality field names no country.",
                "Ask the person; take it neither from the issuer nor from the status."),
        BIRTH_PARTLY_UNKNOWN(
                Weight.NOTE, "The date of birth is not known whole.", "Keep what is known; do not fill in a day."),
        SEX_NOT_SAID(Weight.NOTE, "The sex is not said.", "Ask the person."),
        NAME_CUT(Weight.NOTE, "The name fills its field and may be cut.", "Take the whole name from the document."),
        UNUSUAL_DOCUMENT_CODE(
                Weight.NOTE, "This kind of document has usually another size.", "Compare the first line.");

        private final Weight weight;
        private final String words;
        private final String advice;

        What(Weight weight, String words, String advice) {
            this.weight = weight;
            this.words = words;
            this.advice = advice;
        }

        public Weight weight() {
            return weight;
        }

        public String words() {
            return words;
        }

        public String advice() {
            return advice;
        }
    }
}
