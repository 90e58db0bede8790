package org.rsp.caseload.cases;

import java.util.Arrays;
import java.util.Optional;

/**
 * What two persons can be to each other, with UNHCR's code for a man and for a woman; the other end of each is its {@link
 * #opposite}. There is no code for somebody whose sex is not known or neither: then the first of the two stands.
 */
enum Kin {
    SPOUSE(Relationship.HUS, Relationship.WIF),
    COMMON_LAW_SPOUSE(Relationship.CLH, Relationship.CLW),
    PARTNER(Relationship.PTM, Relationship.PTF),
    FORMER_SPOUSE(Relationship.EXM, Relationship.EXF),
    CHILD(Relationship.SON, Relationship.DAU),
    PARENT(Relationship.PRM, Relationship.PRF),
    STEPCHILD(Relationship.SCM, Relationship.SCF),
    STEPPARENT(Relationship.SPM, Relationship.SPF),
    FOSTER_CHILD(Relationship.FCM, Relationship.FCF),
    FOSTER_PARENT(Relationship.FPM, Relationship.FPF),
    CHILD_IN_LAW(Relationship.CLM, Relationship.CLF),
    PARENT_IN_LAW(Relationship.PLM, Relationship.PLF),
    SIBLING(Relationship.SBM, Relationship.SBF),
    HALF_SIBLING(Relationship.HAB, Relationship.HAS),
    STEPSIBLING(Relationship.SPB, Relationship.SPS),
    SIBLING_IN_LAW(Relationship.BIL, Relationship.SIL),
    GRANDPARENT(Relationship.GPM, Relationship.GPF),
    GRANDCHILD(Relationship.GCM, Relationship.GCF),
    SIBLING_OF_PARENT(Relationship.UNC, Relationship.ANT),
    CHILD_OF_SIBLING(Relationship.NEP, Relationship.NCE),
    COUSIN(Relationship.COM, Relationship.COF),
    OTHER_IN_LAW(Relationship.ILM, Relationship.ILF),
    OTHER_BLOOD_RELATION(Relationship.ORM, Relationship.ORF),
    NOT_RELATED(Relationship.NRM, Relationship.NRF),
    NOT_KNOWN(Relationship.UKM, Relationship.UKF);

    private final Relationship man;
    private final Relationship woman;

    Kin(Relationship man, Relationship woman) {
        this.man = man;
        this.woman = woman;
    }

    /** Empty for the codes of a place in a group (the principal applicant and representatives), which are no kinship. */
    static Optional<Kin> of(Relationship code) {
        return Arrays.stream(values())
                .filter(kin -> kin.man == code || kin.woman == code)
                .findFirst();
    }

    Kin opposite() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case STEPCHILD -> STEPPARENT;
            case STEPPARENT -> STEPCHILD;
            case FOSTER_CHILD -> FOSTER_PARENT;
            case FOSTER_PARENT -> FOSTER_CHILD;
            case CHILD_IN_LAW -> PARENT_IN_LAW;
            case PARENT_IN_LAW -> CHILD_IN_LAW;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case SIBLING_OF_PARENT -> CHILD_OF_SIBLING;
            case CHILD_OF_SIBLING -> SIBLING_OF_PARENT;
            default -> this;
        };
    }

    /** Who by being this to a child is known to care for it. */
    boolean isCaregiver() {
        return this == PARENT || this == STEPPARENT || this == FOSTER_PARENT;
    }

    Relationship code(Sex sex) {
        return sex == Sex.F ? woman : man;
    }

    /** Whether the code can be said of somebody of this sex. */
    static boolean fits(Relationship code, Sex sex) {
        return switch (sex) {
            case F -> Arrays.stream(values()).noneMatch(kin -> kin.man == code);
            case M -> Arrays.stream(values()).noneMatch(kin -> kin.woman == code);
            default -> true;
        };
    }
}
