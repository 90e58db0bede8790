package org.rsp.caseload.documents;

/** What kind of document it is, by the words of the field. None of them says anything of a status or a nationality. */
public enum DocumentType {
    PASSPORT(DocumentClass.PASSPORT),
    OFFICIAL_PASSPORT(DocumentClass.PASSPORT),
    DIPLOMATIC_PASSPORT(DocumentClass.PASSPORT),
    EMERGENCY_PASSPORT(DocumentClass.PASSPORT),
    TRAVEL_DOCUMENT_1951(DocumentClass.TRAVEL_DOCUMENT),
    TRAVEL_DOCUMENT_1954(DocumentClass.TRAVEL_DOCUMENT),
    CERTIFICATE_OF_IDENTITY(DocumentClass.TRAVEL_DOCUMENT),
    ALIENS_TRAVEL_DOCUMENT(DocumentClass.TRAVEL_DOCUMENT),
    LAISSEZ_PASSER(DocumentClass.RETURN_DOCUMENT),
    COMMON_PROVISIONAL_TRAVEL_DOCUMENT(DocumentClass.RETURN_DOCUMENT),
    ICRC_EMERGENCY_TRAVEL_DOCUMENT(DocumentClass.RETURN_DOCUMENT),
    SEAFARERS_DOCUMENT(DocumentClass.SEAFARERS_DOCUMENT),
    BORDER_PASS(DocumentClass.BORDER_PASS),
    NATIONAL_ID(DocumentClass.NATIONAL_ID),
    BIRTH_CERTIFICATE(DocumentClass.BIRTH),
    MARRIAGE_CERTIFICATE(DocumentClass.MARRIAGE),
    FAMILY_BOOK(DocumentClass.FAMILY),
    MILITARY_DOCUMENT(DocumentClass.MILITARY),
    DRIVING_LICENCE(DocumentClass.DRIVING_LICENCE),
    ASYLUM_SEEKER_CERTIFICATE(DocumentClass.STATUS),
    REFUGEE_CARD(DocumentClass.STATUS);

    private final DocumentClass numbered;

    DocumentType(DocumentClass numbered) {
        this.numbered = numbered;
    }

    /** Within which an issuer gives a number once, however the document is called. */
    DocumentClass numberedAs() {
        return numbered;
    }

    /** Kinds that are easily taken for one another have one class. */
    enum DocumentClass {
        PASSPORT,
        TRAVEL_DOCUMENT,
        RETURN_DOCUMENT,
        SEAFARERS_DOCUMENT,
        BORDER_PASS,
        NATIONAL_ID,
        BIRTH,
        MARRIAGE,
        FAMILY,
        MILITARY,
        DRIVING_LICENCE,
        STATUS;

        /** A family book and a marriage certificate bear one number for several people. */
        boolean isOfOnePerson() {
            return this != FAMILY && this != MARRIAGE;
        }
    }
}
