package org.rsp.caseload.placements;

/** On which ground of law a person may be locked up. That somebody seeks asylum, or came without papers, is none. */
public enum DetentionGround {
    IDENTITY_NOT_ESTABLISHED,
    SECURITY_OR_PUBLIC_ORDER,
    PUBLIC_HEALTH,
    RETURN_IN_PREPARATION
}
