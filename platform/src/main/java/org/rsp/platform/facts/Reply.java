package org.rsp.platform.facts;

/** What came of asking. */
sealed interface Reply {

    /** The facts as they are now. */
    record Told(Copied facts) implements Reply {}

    /** The service that would have it knows of no such thing. */
    record NotThere() implements Reply {}

    /** Nothing that could be believed, in time. */
    record Silence() implements Reply {}
}
