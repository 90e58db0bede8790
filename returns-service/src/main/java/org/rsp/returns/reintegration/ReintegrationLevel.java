package org.rsp.returns.reintegration;

/** For whom something is done: the person, the community to which the person comes, or whoever comes there. */
enum ReintegrationLevel {
    INDIVIDUAL,
    COMMUNITY,
    STRUCTURAL
}
