package org.rsp.caseload.consents;

import static org.rsp.caseload.consents.ReturnConsentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What a person has said to one kind of return. What was said is written once; the last one of a kind holds, a consent once a second account has confirmed it. */
@Entity
@Table(name = "return_consent")
class ReturnConsent implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReturnConsentState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentSaying says;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_by", updatable = false)
    private @Nullable ConsentGiver by;

    @Column(updatable = false)
    private @Nullable String language;

    @Column(updatable = false)
    private @Nullable String interpreter;

    @Column(updatable = false)
    private @Nullable String witness;

    @Column(name = "signed_text", updatable = false)
    private @Nullable String text;

    @Column(name = "counselled_on", updatable = false)
    private @Nullable LocalDate counselledOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** The account that has written it down; null in one whose first act nobody kept, which nobody can confirm. */
    @Column(name = "recorded_by", updatable = false)
    private @Nullable String recordedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    protected ReturnConsent() {}

    /** Who says it. */
    record Whom(UUID individualId, UUID caseId, String custodian) {}

    static ReturnConsent record(UUID id, Whom whom, ConsentStatement said, By by) {
        var made = new ReturnConsent();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.individualId = whom.individualId();
        made.caseId = whom.caseId();
        made.custodian = whom.custodian();
        made.says = said.says();
        made.kind = said.kind();
        made.by = said.by();
        made.language = said.language();
        made.interpreter = said.interpreter();
        made.witness = said.witness();
        made.text = said.text();
        made.counselledOn = said.counselledOn();
        made.recordedAt = by.minute();
        made.recordedBy = by.actor().subject();
        return made;
    }

    /** @param operation by which it became known */
    Done recorded(String operation, By by) {
        return new Done(
                HistoryEntry.of(this, operation, null, state, says.name(), by),
                new ReturnConsentEvent.Recorded(
                        new PersonalId(caseId), new PersonalId(individualId), custodian, kind, isConsent()));
    }

    /** CNS-8: the caller has looked that it is another than who recorded it. */
    Done confirm(ReturnConsentCommand.Confirm command, By by) {
        var next = next(command, by.actor());
        confirmedBy = by.actor().subject();
        return moved(
                LIFECYCLE.operation(command.act()),
                next,
                null,
                new ReturnConsentEvent.Confirmed(new PersonalId(caseId), new PersonalId(individualId), custodian, kind),
                by);
    }

    Done setAside(ReturnConsentCommand.SetAside command, By by) {
        return moved(
                LIFECYCLE.operation(command.act()),
                next(command, by.actor()),
                command.because().name(),
                setAside(),
                by);
    }

    /**
     * CNS-10: the person has said something else to the same kind of return before anybody has confirmed this.
     *
     * @param operation by which that became known
     */
    Done overtaken(String operation, By by) {
        return moved(operation, ReturnConsentState.SET_ASIDE, "LATER_WORD", setAside(), by);
    }

    private ReturnConsentEvent setAside() {
        return new ReturnConsentEvent.SetAside(new PersonalId(caseId), new PersonalId(individualId), custodian, kind);
    }

    private Done moved(
            String operation, ReturnConsentState next, @Nullable String reason, ReturnConsentEvent event, By by) {
        var from = state;
        state = next;
        version++;
        return new Done(HistoryEntry.of(this, operation, from, state, reason, by), event);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReturnConsentState next(ReturnConsentCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    /** What is open to the actor; of a withdrawal nothing ever is. */
    List<String> open(Actor actor) {
        return isConsent() ? LIFECYCLE.open(state, actor.roles()) : List.of();
    }

    /** A withdrawal waits for nobody. */
    @Override
    public boolean isStepDue() {
        return isConsent();
    }

    boolean isConsent() {
        return says == ConsentSaying.CONSENTS;
    }

    /** What a person wants is told to the custodian, and to the services of the platform. */
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

    ReturnConsentState state() {
        return state;
    }

    ConsentSaying says() {
        return says;
    }

    ReturnKind kind() {
        return kind;
    }

    @Nullable
    ConsentGiver by() {
        return by;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String interpreter() {
        return interpreter;
    }

    @Nullable
    String witness() {
        return witness;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    LocalDate counselledOn() {
        return counselledOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }
}
