package org.rsp.returns.counselling;

import static org.rsp.returns.counselling.CounsellingSessionTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.guards.ReturnKind;
import org.rsp.returns.returns.OfReturn;

/** That a person was counselled on a return: when, in which language, by which text, on what. */
@Entity
@Table(name = "counselling_session")
class CounsellingSession implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private CounsellingSessionState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private boolean interpreted;

    @Column(updatable = false)
    private String text;

    @Column(name = "profiled_on", updatable = false)
    private @Nullable LocalDate profiledOn;

    @Column(updatable = false)
    private List<String> topics;

    @Column(updatable = false)
    private List<String> hardship;

    @Column(updatable = false)
    private @Nullable Boolean compelled;

    @Column(updatable = false)
    private boolean signed;

    @Enumerated(EnumType.STRING)
    private @Nullable CapacityFinding finding;

    /** Of a doubt that nobody has settled. */
    @Column(name = "doubted_at")
    private @Nullable Instant doubtedAt;

    @Column(name = "doubted_by")
    private @Nullable String doubtedBy;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected CounsellingSession() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static CounsellingSession record(UUID id, Of of, CounsellingCommand.RecordIt said, By by) {
        var session = new CounsellingSession();
        session.id = id;
        session.version = 1;
        session.state = LIFECYCLE.opened(by.actor().roles());
        session.returnId = of.returnId();
        session.individualId = of.individualId();
        session.caseId = of.caseId();
        session.custodian = of.custodian();
        session.heldOn = said.heldOn();
        session.language = said.language();
        session.interpreted = said.interpreted();
        session.text = said.text();
        session.profiledOn = said.profiledOn();
        session.topics = said.topics().stream().map(CounsellingTopic::name).toList();
        session.hardship = said.hardship().stream().map(Hardship::name).toList();
        session.compelled = said.compelled();
        session.signed = said.signed();
        session.recordedBy = by.actor().subject();
        session.recordedAt = by.at();
        return session;
    }

    Done recorded(By by) {
        return done(CounsellingSessionTransition.RECORD, null, null, CounsellingSessionEvent.Recorded::new, by);
    }

    Done doubtCapacity(CounsellingCommand.DoubtCapacity command, By by) {
        var from = move(command, by.actor());
        doubtedAt = by.at();
        doubtedBy = by.actor().subject();
        return done(command.act(), from, null, CounsellingSessionEvent.CapacityDoubted::new, by);
    }

    Done confirmCapacity(CounsellingCommand.ConfirmCapacity command, By by) {
        var from = move(command, by.actor());
        finding = command.finding();
        doubtedAt = null;
        doubtedBy = null;
        return done(command.act(), from, command.finding().name(), CounsellingSessionEvent.CapacityConfirmed::new, by);
    }

    Done setAside(CounsellingCommand.SetAside command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, command.because().name(), CounsellingSessionEvent.SetAside::new, by);
    }

    /** Where it stood. */
    private CounsellingSessionState move(CounsellingCommand command, Actor actor) {
        var from = state;
        state = next(command, actor);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    CounsellingSessionState next(CounsellingCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of a session tells. */
    @FunctionalInterface
    private interface Telling {
        CounsellingSessionEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                CounsellingSessionState status);
    }

    private Done done(
            CounsellingSessionTransition act,
            @Nullable CounsellingSessionState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** Why no consent to this kind of return rests on it; empty where one can (COU-3 to COU-5). */
    Optional<String> whyNothingRestsOnIt(ReturnKind kind) {
        if (state == CounsellingSessionState.CAPACITY_DOUBTED) {
            return Optional.of("CAPACITY_DOUBTED");
        }
        if (!topics().containsAll(CounsellingTopic.neededFor(kind))) {
            return Optional.of("NOT_ALL_WAS_SAID");
        }
        if (!signed) {
            return Optional.of("NOT_SIGNED");
        }
        // an assisted return is marked, and counted apart
        return isCompelled() && kind != ReturnKind.AVR ? Optional.of("COMPELLED") : Optional.empty();
    }

    boolean isSetAside() {
        return state == CounsellingSessionState.SET_ASIDE;
    }

    /** Whether something was noted on it that speaks against a return, which this account cannot take away alone (COU-4, COU-5). */
    boolean isNotToBeSetAsideBy(String subject) {
        return (isCompelled() || doubtedAt != null) && (subject.equals(recordedBy) || subject.equals(doubtedBy));
    }

    private boolean isCompelled() {
        return Boolean.TRUE.equals(compelled);
    }

    /** That there was one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
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
    public UUID returnId() {
        return returnId;
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

    CounsellingSessionState state() {
        return state;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String language() {
        return language;
    }

    boolean interpreted() {
        return interpreted;
    }

    String text() {
        return text;
    }

    @Nullable
    LocalDate profiledOn() {
        return profiledOn;
    }

    List<CounsellingTopic> topics() {
        return topics.stream().map(CounsellingTopic::valueOf).toList();
    }

    List<Hardship> hardship() {
        return hardship.stream().map(Hardship::valueOf).toList();
    }

    @Nullable
    Boolean compelled() {
        return compelled;
    }

    boolean signed() {
        return signed;
    }

    @Nullable
    CapacityFinding finding() {
        return finding;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
