package org.rsp.caseload.assistance;

/** What kind of help it is. */
public enum AssistanceKind {
    CASH(false),
    FOOD(false),
    SHELTER(false),
    HOUSEHOLD_ITEMS(false),
    EDUCATION(false),
    LIVELIHOOD(false),
    LEGAL(false),
    TRANSPORT(false),
    HEALTH(true),
    PSYCHOSOCIAL(true);

    private final boolean restricted;

    AssistanceKind(boolean restricted) {
        this.restricted = restricted;
    }

    /** Whether it tells of somebody's health, so that even that it is there is told to few (AST-5). */
    boolean isRestricted() {
        return restricted;
    }
}
