package org.rsp.caseload.guardians;

import static org.rsp.caseload.guardians.GuardianAppointmentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** That somebody stands for one child, from a day on. */
@Entity
@Table(name = "guardian_appointment")
class GuardianAppointment implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private GuardianAppointmentState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the child by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable GuardianKind kind;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<Guardian> guardian;

    /** The same as it was sealed before there were appointments. */
    @Column(name = "guardian", insertable = false, updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<EarlierGuardian> earlier;

    @Column(name = "since_day", updatable = false)
    private @Nullable LocalDate since;

    @Enumerated(EnumType.STRING)
    private GuardianAppointmentCommand.End.@Nullable EndReason reason;

    @Column(name = "determination_id", updatable = false)
    private @Nullable UUID determinationId;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected GuardianAppointment() {}

    /**
     * Of a child who is in this case now.
     *
     * @param guardian sealed with the key of the case
     */
    static GuardianAppointment appoint(
            UUID id,
            UUID individualId,
            UUID caseId,
            GuardianAppointmentCommand.Appoint command,
            Encrypted<Guardian> guardian,
            By by) {
        var appointment = new GuardianAppointment();
        appointment.id = id;
        appointment.version = 1;
        appointment.state = LIFECYCLE.opened(by.actor().roles());
        appointment.individualId = individualId;
        appointment.caseId = caseId;
        appointment.custodian = by.actor().organisation();
        appointment.kind = command.kind();
        appointment.guardian = guardian;
        appointment.since = command.since();
        appointment.sealedWith = caseId;
        appointment.recordedBy = by.actor().subject();
        appointment.updatedAt = by.minute();
        return appointment;
    }

    Done recorded(By by) {
        return done(
                GuardianAppointmentTransition.RECORD,
                null,
                null,
                new GuardianAppointmentEvent.Recorded(caseName(), personName(), custodian, state),
                by);
    }

    Done end(GuardianAppointmentCommand.End command, By by) {
        var from = state;
        state = LIFECYCLE.after(state, command.act(), by.actor().roles());
        reason = command.reason();
        version++;
        updatedAt = by.minute();
        return done(
                command.act(),
                from,
                command.reason().name(),
                new GuardianAppointmentEvent.Ended(caseName(), personName(), custodian, state),
                by);
    }

    private Done done(
            GuardianAppointmentTransition act,
            @Nullable GuardianAppointmentState from,
            @Nullable String reason,
            GuardianAppointmentEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    private PersonalId personName() {
        return new PersonalId(individualId);
    }

    /** That a child is alone is told to no party of an arrangement. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return recordedBy.equals(subject);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID individualId() {
        return individualId;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    GuardianAppointmentState state() {
        return state;
    }

    /** None here of one that was recorded in a determination: there it is sealed with the rest. */
    @Nullable
    GuardianKind kind() {
        return kind;
    }

    Encrypted<Guardian> guardian() {
        return guardian;
    }

    /** What is kept of one that was recorded in a determination. */
    @Nullable
    Encrypted<EarlierGuardian> earlier() {
        return determinationId == null ? null : earlier;
    }

    /** As with {@link #kind}. */
    @Nullable
    LocalDate since() {
        return since;
    }

    /** Why it has ended. */
    GuardianAppointmentCommand.End.@Nullable EndReason reason() {
        return reason;
    }

    /** The determination in which it was recorded, and sealed, before there were appointments. */
    @Nullable
    UUID determinationId() {
        return determinationId;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
