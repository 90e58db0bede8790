package org.rsp.caseload.appointments;

import static org.rsp.caseload.appointments.AppointmentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** That a person is asked to come somewhere at a time, and what came of it. */
@Entity
@Table(name = "appointment")
class Appointment implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AppointmentPurpose purpose;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(updatable = false)
    private String zone;

    @Column(updatable = false)
    private String office;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private boolean interpreter;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<String> preference;

    @Enumerated(EnumType.STRING)
    private AppointmentCommand.Cancel.@Nullable AppointmentCancellationReason reason;

    protected Appointment() {}

    /**
     * Of a person who is in this case now.
     *
     * @param preference by whom the person wants to be received, sealed with the key of the case
     */
    static Appointment plan(
            UUID id,
            UUID individualId,
            UUID caseId,
            AppointmentCommand.Plan command,
            Encrypted<String> preference,
            By by) {
        var made = new Appointment();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.individualId = individualId;
        made.caseId = caseId;
        made.custodian = by.actor().organisation();
        made.sealedWith = caseId;
        made.updatedAt = by.minute();
        made.purpose = command.purpose();
        made.startsAt = command.startsAt();
        made.zone = command.zone();
        made.office = command.office();
        made.language = command.language();
        made.interpreter = command.interpreter();
        made.preference = preference;
        return made;
    }

    Done planned(By by) {
        return done(
                AppointmentTransition.PLAN,
                null,
                new AppointmentEvent.Planned(new PersonalId(caseId), new PersonalId(individualId), custodian, state),
                by);
    }

    Done keep(AppointmentCommand.Keep command, By by) {
        var next = next(command, by);
        checkTime(by);
        return moved(
                command,
                next,
                new AppointmentEvent.Kept(new PersonalId(caseId), new PersonalId(individualId), custodian, next),
                by);
    }

    /** APT-3: it is written down, and nothing else is done by it. */
    Done miss(AppointmentCommand.Miss command, By by) {
        var next = next(command, by);
        checkTime(by);
        return moved(
                command,
                next,
                new AppointmentEvent.Missed(new PersonalId(caseId), new PersonalId(individualId), custodian, next),
                by);
    }

    Done cancel(AppointmentCommand.Cancel command, By by) {
        var next = next(command, by);
        reason = command.reason();
        return moved(
                command,
                next,
                new AppointmentEvent.Cancelled(new PersonalId(caseId), new PersonalId(individualId), custodian, next),
                by);
    }

    private void checkTime(By by) {
        AppointmentRule.checkTime(
                startsAt, by.at(), LIFECYCLE.open(state, by.actor().roles()));
    }

    /** The day on the calendar of the place. */
    @Override
    public LocalDate dayNamed() {
        return LocalDate.ofInstant(startsAt, ZoneId.of(zone));
    }

    private Done moved(AppointmentCommand command, AppointmentState next, AppointmentEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, event, by);
    }

    private AppointmentState next(AppointmentCommand command, By by) {
        return LIFECYCLE.after(state, command.act(), by.actor().roles());
    }

    private Done done(AppointmentTransition act, @Nullable AppointmentState from, AppointmentEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by), event);
    }

    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    @Override
    public boolean isForCustodianOnly() {
        return true;
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

    AppointmentState state() {
        return state;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    AppointmentPurpose purpose() {
        return purpose;
    }

    Instant startsAt() {
        return startsAt;
    }

    String zone() {
        return zone;
    }

    String office() {
        return office;
    }

    String language() {
        return language;
    }

    boolean interpreter() {
        return interpreter;
    }

    Encrypted<String> preference() {
        return preference;
    }

    AppointmentCommand.Cancel.@Nullable AppointmentCancellationReason reason() {
        return reason;
    }
}
