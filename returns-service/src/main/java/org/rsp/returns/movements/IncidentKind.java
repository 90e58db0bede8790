package org.rsp.returns.movements;

/** What happened on a movement, as far as a machine has to know. */
enum IncidentKind {
    MEDICAL,
    SELF_HARM,
    RESISTANCE,
    USE_OF_FORCE,
    DELAY,
    TECHNICAL,
    COMPLAINT,
    OTHER
}
