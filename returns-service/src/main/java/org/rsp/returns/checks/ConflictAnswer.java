package org.rsp.returns.checks;

/** What an authority has answered. */
enum ConflictAnswer {
    NONE,
    FOUND
}
