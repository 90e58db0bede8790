package org.rsp.returns.reintegration;

/** What a goal is about, as a code: what is said of a person in words stands in no plan. */
enum ReintegrationAim {
    INCOME,
    EMPLOYMENT,
    OWN_BUSINESS,
    SKILLS,
    DEBT_RELIEF,
    HOUSING,
    PERSONAL_DOCUMENTS,
    HEALTH_CARE,
    SCHOOLING,
    LEGAL_HELP,
    FAMILY_LIFE,
    COMMUNITY_LIFE,
    WELL_BEING,
    SAFETY
}
