package org.rsp.caseload.determinations;

/** Why somebody who is no refugee must not be sent back. */
public enum ComplementaryGround {
    TORTURE,
    LIFE,
    INHUMAN_TREATMENT,
    INDISCRIMINATE_VIOLENCE,
    NATIONAL_LAW
}
