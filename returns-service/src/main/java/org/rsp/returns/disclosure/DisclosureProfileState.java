package org.rsp.returns.disclosure;

/** Whether a state can be told of it. */
public enum DisclosureProfileState {
    PUT,
    SET_ASIDE
}
