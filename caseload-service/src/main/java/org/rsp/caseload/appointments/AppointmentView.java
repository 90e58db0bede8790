package org.rsp.caseload.appointments;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** An appointment, for the custodian's staff; by whom the person wants to be received tells of what is feared, and is told to fewer. */
record AppointmentView(
        @Classified(value = P1, custodianOnly = true) UUID id,
        @Classified(value = P1, custodianOnly = true) long version,
        @Classified(value = P1, custodianOnly = true) UUID individualId,
        @Classified(value = P1, custodianOnly = true) UUID caseId,
        @Classified(value = P1, custodianOnly = true) String custodian,

        @Classified(value = P2, custodianOnly = true) @Nullable
        AppointmentState status,

        @Classified(value = P2, custodianOnly = true) @Nullable
        AppointmentPurpose purpose,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant startsAt,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String zone,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String office,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String language,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Boolean interpreter,

        @Classified(value = P3, custodianOnly = true) @Nullable
        PreferredOfficer preference,

        @Classified(value = P2, custodianOnly = true)
        AppointmentCommand.Cancel.@Nullable AppointmentCancellationReason reason,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant updatedAt,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param preference opened when it is asked for; nothing if it was erased */
    static AppointmentView of(
            Appointment appointment, Decision.Fact<PreferredOfficer> preference, Decision told, Actor actor) {
        return new AppointmentView(
                told.id(appointment.id()),
                appointment.version(),
                told.id(appointment.individualId()),
                told.id(appointment.caseId()),
                appointment.custodian(),
                told.tellCustodian(P2, appointment::state),
                told.tellCustodian(P2, appointment::purpose),
                told.tellCustodian(P2, appointment::startsAt),
                told.tellCustodian(P2, appointment::zone),
                told.tellCustodian(P2, appointment::office),
                told.tellCustodian(P2, appointment::language),
                told.tellCustodian(P2, appointment::interpreter),
                told.tellCustodian(P3, preference),
                told.tellCustodian(P2, appointment::reason),
                told.tellCustodian(P2, appointment::updatedAt),
                AppointmentTransition.LIFECYCLE.open(appointment.state(), actor.roles()),
                told.withheld(AppointmentView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "AppointmentView";
    }
}
