package org.rsp.returns.checks;

/** What could need the person elsewhere or here. */
enum ConflictMatter {
    EXTRADITION,
    CRIMINAL_CASE,
    RESETTLEMENT
}
