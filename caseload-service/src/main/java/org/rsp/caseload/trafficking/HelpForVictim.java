package org.rsp.caseload.trafficking;

/** What is offered to a victim. */
public enum HelpForVictim {
    SAFE_HOUSING,
    MEDICAL_CARE,
    COUNSELLING,
    LEGAL_ADVICE,
    INTERPRETER,
    MATERIAL_HELP,
    EDUCATION_OR_TRAINING,
    FAMILY_CONTACT
}
