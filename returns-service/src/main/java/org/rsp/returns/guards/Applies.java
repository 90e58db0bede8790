package org.rsp.returns.guards;

/** When a guard is asked in a kind of return. */
enum Applies {
    ALWAYS("always"),
    /** Of who may be a child. */
    CHILD("child"),
    /** Where the person is willing, in a kind that does not rest on it. */
    WILLING("willing"),
    /** Only where something is known of it: it must not fail, and need not be there. */
    IF_KNOWN("if known"),
    NEVER("·");

    private final String cell;

    Applies(String cell) {
        this.cell = cell;
    }

    /** As it stands in the procedure's table. */
    String cell() {
        return cell;
    }
}
