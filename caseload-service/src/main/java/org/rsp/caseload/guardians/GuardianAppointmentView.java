package org.rsp.caseload.guardians;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** Who stands for a child, as far as the caller is told of it. */
record GuardianAppointmentView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable GuardianAppointmentState status,
        @Classified(P3) @Nullable GuardianKind kind,
        @Classified(P3) @Nullable String name,
        @Classified(P3) @Nullable String organisation,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String account,

        @Classified(P3) @Nullable LocalDate since,

        @Classified(P3) GuardianAppointmentCommand.End.@Nullable EndReason reason,

        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * To somebody who may know of it.
     *
     * @param guardian opened when it is asked for; nothing if it was erased
     * @param earlier the same of one that was recorded before there were appointments
     */
    static GuardianAppointmentView of(
            GuardianAppointment a, Fact<Guardian> guardian, Fact<EarlierGuardian> earlier, Decision told, Actor actor) {
        var open = told.tell(P3, guardian);
        var before = told.tell(P3, earlier);
        return new GuardianAppointmentView(
                told.id(a.id()),
                a.version(),
                told.id(a.individualId()),
                told.id(a.caseId()),
                a.custodian(),
                told.tell(P3, a::state),
                before == null ? told.tell(P3, a::kind) : before.kindNow(),
                open == null ? null : open.name(),
                open == null ? null : open.organisation(),
                open == null ? null : told.tellCustodian(P3, open::account),
                before == null ? told.tell(P3, a::since) : before.since(),
                told.tell(P3, a::reason),
                told.tell(P3, a::updatedAt),
                told.toCustodian() && told.tells(P3)
                        ? GuardianAppointmentTransition.LIFECYCLE.open(a.state(), actor.roles())
                        : List.of(),
                told.withheld(GuardianAppointmentView.class));
    }

    /** Whoever prints a view learns nothing of anybody. */
    @Override
    public String toString() {
        return "GuardianAppointmentView";
    }
}
