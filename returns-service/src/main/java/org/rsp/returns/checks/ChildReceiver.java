package org.rsp.returns.checks;

/** Who receives a child. */
enum ChildReceiver {
    FAMILY,
    GUARDIAN,
    FACILITY
}
