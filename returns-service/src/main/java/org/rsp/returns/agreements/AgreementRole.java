package org.rsp.returns.agreements;

/** What a party is to the agreement: whether it can ask another to take people, be asked, both, or helps as an agency. */
enum AgreementRole {
    REQUESTING,
    REQUESTED,
    EITHER,
    AGENCY;

    boolean mayRequest() {
        return this == REQUESTING || this == EITHER;
    }

    boolean mayBeRequested() {
        return this == REQUESTED || this == EITHER;
    }
}
