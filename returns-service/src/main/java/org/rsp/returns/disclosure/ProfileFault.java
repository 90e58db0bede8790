package org.rsp.returns.disclosure;

/** Why no state is told of a profile any more. */
enum ProfileFault {
    MISTAKE,
    ANOTHER_PERSON,
    BETTER_KNOWN
}
