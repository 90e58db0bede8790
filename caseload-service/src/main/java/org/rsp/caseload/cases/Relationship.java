package org.rsp.caseload.cases;

/** What a person is to the principal applicant; UNHCR's gendered codes. {@code PA} is the principal applicant. */
public enum Relationship {
    PA,
    HR1,
    HR2,
    HUS,
    WIF,
    CLH,
    CLW,
    PTM,
    PTF,
    EXM,
    EXF,
    SON,
    DAU,
    SCM,
    SCF,
    FCM,
    FCF,
    PRM,
    PRF,
    SPM,
    SPF,
    FPM,
    FPF,
    PLM,
    PLF,
    SBM,
    SBF,
    HAB,
    HAS,
    SPB,
    SPS,
    BIL,
    SIL,
    GPM,
    GPF,
    GCM,
    GCF,
    UNC,
    ANT,
    NEP,
    NCE,
    COM,
    COF,
    CLM,
    CLF,
    ILM,
    ILF,
    ORM,
    ORF,
    NRM,
    NRF,
    UKM,
    UKF,
    U;

    /** Not somebody unrelated, nor somebody of whom it is not known. */
    boolean isFamily() {
        return switch (this) {
            case NRM, NRF, UKM, UKF, U -> false;
            default -> true;
        };
    }
}
