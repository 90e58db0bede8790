package org.rsp.caseload.tasks;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.WorkingDays;

/** A step that is due, for the custodian; no names, so that a worklist on a screen tells a bystander nothing. Ages and {@code overdue} are of today. */
record TaskView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) TaskState status,
        @Classified(P1) String procedure,
        @Classified(P1) UUID resourceId,
        @Classified(P1) String step,
        @Classified(P1) TaskOwner role,
        @Classified(P1) UUID caseId,
        @Classified(P1) @Nullable UUID individualId,
        @Classified(P1) String custodian,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String office,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String assignee,

        @Classified(P1) LocalDate openedOn,
        @Classified(P1) LocalDate dueOn,
        @Classified(P1) boolean overdue,
        @Classified(P1) @Nullable DayType dayType,
        @Classified(P1) WorkingDays.@Nullable Calendar calendar,
        @Classified(P1) int grossDays,
        @Classified(P1) int netDays,
        @Classified(P1) @Nullable LocalDate suspendedSince,
        @Classified(P1) TaskCommand.Suspend.@Nullable TaskSuspensionReason suspendedBecause,
        @Classified(P1) @Nullable LocalDate closedOn,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static TaskView of(Task t, LocalDate today, Decision decision, Actor actor) {
        return new TaskView(
                decision.id(t.id()),
                t.version(),
                t.state(),
                t.procedure(),
                decision.id(t.resource()),
                t.step(),
                t.owner(),
                decision.id(t.caseId()),
                t.individualId() == null ? null : decision.id(t.individualId()),
                t.custodian(),
                decision.tellCustodian(P2, t::office),
                decision.tellCustodian(P2, t::assignee),
                t.openedOn(),
                t.dueOn(),
                t.isOverdue(today),
                t.dayType(),
                t.dayType() == DayType.WORKING ? WorkingDays.of(t.country()).calendar() : null,
                t.grossDays(today),
                t.netDays(today),
                t.suspendedSince(),
                t.suspendedBecause(),
                t.closedOn(),
                t.updatedAt(),
                TaskTransition.LIFECYCLE.open(t.state(), actor.roles()),
                decision.withheld(TaskView.class));
    }
}
