package org.rsp.returns.movements;

/** What was tried before somebody was restrained. */
enum LesserMeans {
    TALKED_TO,
    INTERPRETER_CALLED,
    TIME_GIVEN,
    SEATED_APART,
    MEDICAL_HELP_OFFERED
}
