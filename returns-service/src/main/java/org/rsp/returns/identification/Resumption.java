package org.rsp.returns.identification;

/** Why the evidence is looked at again after a state has denied the person. */
public enum Resumption {
    NEW_EVIDENCE,
    ANOTHER_NATIONALITY
}
