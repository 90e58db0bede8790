package org.rsp.caseload.reception;

/** What people who are received are owed, in the order of the checklist. */
public enum ReceptionStandard {
    ASYLUM_INFORMATION,
    INTERPRETATION,
    UNHCR_ACCESS,
    LEGAL_ADVICE_ACCESS,
    SEPARATE_ACCOMMODATION_FOR_WOMEN_AND_CHILDREN,
    FAMILIES_TOGETHER,
    NO_DETENTION_OF_CHILDREN,
    CHILD_SAFEGUARDING,
    MEDICAL_SCREENING,
    WATER_AND_SANITATION,
    FOOD,
    CONFIDENTIAL_INTERVIEWS,
    COMPLAINT_CHANNEL
}
