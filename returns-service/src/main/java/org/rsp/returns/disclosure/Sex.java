package org.rsp.returns.disclosure;

/** As it stands in the person's papers. */
enum Sex {
    F,
    M,
    X
}
