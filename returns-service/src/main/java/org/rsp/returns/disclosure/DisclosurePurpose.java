package org.rsp.returns.disclosure;

/** For what a state is told of a person. There is one purpose, and no second can be said. */
enum DisclosurePurpose {
    IDENTIFICATION_FOR_RETURN
}
