package org.rsp.caseload.decisions;

/** On what a decision rests: a ground of the Convention, another duty not to send back, the family, or a clause of exclusion. */
enum LegalGround {
    RACE,
    RELIGION,
    NATIONALITY,
    SOCIAL_GROUP,
    POLITICAL_OPINION,
    WIDER_DEFINITION,
    TORTURE,
    LIFE,
    INHUMAN_TREATMENT,
    INDISCRIMINATE_VIOLENCE,
    NATIONAL_LAW,
    FAMILY_UNITY,
    ARTICLE_1D,
    ARTICLE_1E,
    ARTICLE_1F_A,
    ARTICLE_1F_B,
    ARTICLE_1F_C
}
