package org.rsp.returns.checks;

import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Role;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.suspensions.SuspensionReason;

/** What a check is of, never merged: each with its guard, the part of the body in which it is said, who records it, and who may know that there is one. */
enum CheckKind {
    // spotless:off
    NON_REFOULEMENT   (ReturnGuard.G2,  "nonRefoulement",    P2, SuspensionReason.REFOULEMENT_RISK,        PROTECTION_OFFICER),
    BEST_INTERESTS    (ReturnGuard.G6,  "bestInterests",     P2, SuspensionReason.BEST_INTERESTS_NEGATIVE, PROTECTION_OFFICER),
    FITNESS           (ReturnGuard.G7,  "fitness",           P2, SuspensionReason.UNFIT,                   CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER),
    FAMILY_UNITY      (ReturnGuard.G10, "familyUnity",       P2, SuspensionReason.FAMILY_SPLIT,            CASEWORKER, PROTECTION_OFFICER),
    TRAFFICKING_SAFETY(ReturnGuard.G11, "traffickingSafety", P4, SuspensionReason.VICTIM_AT_RISK,          PROTECTION_OFFICER),
    CONFLICTS         (ReturnGuard.G12, "conflicts",         P2, SuspensionReason.CONFLICT_FOUND,          RETURNS_OFFICER, SUPERVISOR);
    // spotless:on

    private final ReturnGuard guard;
    private final String part;
    private final FieldClass existence;
    private final SuspensionReason suspendsFor;
    private final Set<Role> recordedBy;

    CheckKind(ReturnGuard guard, String part, FieldClass existence, SuspensionReason suspendsFor, Role... recordedBy) {
        this.guard = guard;
        this.part = part;
        this.existence = existence;
        this.suspendsFor = suspendsFor;
        this.recordedBy = Set.of(recordedBy);
    }

    static Optional<CheckKind> of(ReturnGuard guard) {
        return Stream.of(values()).filter(kind -> kind.guard == guard).findFirst();
    }

    /** The part of the body in which it is said. */
    String part() {
        return part;
    }

    FieldClass existence() {
        return existence;
    }

    /** Why the return stands still from the moment in which one has failed. */
    SuspensionReason suspendsFor() {
        return suspendsFor;
    }

    boolean isRecordedBy(Set<Role> roles) {
        return recordedBy.stream().anyMatch(roles::contains);
    }

    String recorders() {
        return String.join(", ", recordedBy.stream().sorted().map(Role::wire).toList());
    }

    /** Only a victim of trafficking is let go by two. */
    boolean isReleased() {
        return this == TRAFFICKING_SAFETY;
    }

    static Set<ReturnGuard> guards() {
        return Set.copyOf(Arrays.stream(values()).map(kind -> kind.guard).toList());
    }
}
