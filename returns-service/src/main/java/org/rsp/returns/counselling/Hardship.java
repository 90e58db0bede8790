package org.rsp.returns.counselling;

/** What the person is in that can make a choice none: where it is so, it is looked at anew whether the person chooses freely. */
enum Hardship {
    DETENTION,
    DESTITUTION
}
