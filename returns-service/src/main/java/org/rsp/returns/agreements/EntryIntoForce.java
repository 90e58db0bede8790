package org.rsp.returns.agreements;

/** By what an agreement binds: when all have signed it, or when each state has also ratified it. */
enum EntryIntoForce {
    SIGNATURE,
    RATIFICATION
}
