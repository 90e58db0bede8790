package org.rsp.returns.checks;

/** Why proceedings do not keep a victim here. */
enum Proceedings {
    PERSON_NOT_NEEDED,
    CONTACT_ARRANGED
}
