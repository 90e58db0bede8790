package org.rsp.returns.movements;

import static org.rsp.returns.movements.PassageTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** One person's return on one movement: a line of its manifest. It follows the return, which alone says whether the person has departed. */
@Entity
@Table(name = "passage")
class Passage implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private PassageState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "movement_id", updatable = false)
    private UUID movementId;

    @Column(updatable = false)
    private boolean forced;

    @Column(updatable = false)
    private boolean child;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private List<String> needs;

    @Column(name = "medical_escort", updatable = false)
    private boolean medicalEscort;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseReason reason;

    private @Nullable String authority;

    private @Nullable String place;

    @Column(name = "presented_at")
    private @Nullable Instant presentedAt;

    @Column(name = "received_by")
    private @Nullable String receivedBy;

    protected Passage() {}

    /**
     * Whose it is.
     *
     * @param forced whether the person goes without being asked
     */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian, boolean forced, boolean child) {}

    /** @param medicalEscort whether the check of fitness asks for one */
    static Passage book(UUID id, Of of, PassageCommand.Book said, boolean medicalEscort, By by) {
        var passage = new Passage();
        passage.id = id;
        passage.version = 1;
        passage.state = LIFECYCLE.opened(by.actor().roles());
        passage.returnId = of.returnId();
        passage.individualId = of.individualId();
        passage.caseId = of.caseId();
        passage.custodian = of.custodian();
        passage.forced = of.forced();
        passage.child = of.child();
        passage.movementId = said.movementId();
        passage.language = said.language();
        passage.needs =
                said.needs().stream().distinct().map(TravelNeed::name).sorted().toList();
        passage.medicalEscort = medicalEscort;
        return passage;
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        PassageEvent of(
                PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status);
    }

    Done booked(By by) {
        return done(PassageTransition.BOOK, null, null, PassageEvent.Booked::new, by);
    }

    Done release(PassageCommand.Release command, By by) {
        reason = command.because().kept();
        return moved(command, PassageEvent.Released::new, by);
    }

    Done board(PassageCommand.Board command, By by) {
        return moved(command, PassageEvent.Boarded::new, by);
    }

    Done recordRestraint(PassageCommand.RecordRestraintIn command, By by) {
        return moved(command, PassageEvent.RestraintRecordedIn::new, by);
    }

    Done handOver(PassageCommand.HandOverFrom command, By by) {
        presented(command.authority(), command.place(), command.at());
        receivedBy = command.receivedBy();
        return moved(command, PassageEvent.HandedOverFrom::new, by);
    }

    Done refuseEntry(PassageCommand.RefuseEntryAfter command, By by) {
        presented(command.authority(), command.place(), command.at());
        return moved(command, PassageEvent.EntryRefusedAfter::new, by);
    }

    private void presented(String to, String where, Instant at) {
        authority = to;
        place = where;
        presentedAt = at.truncatedTo(ChronoUnit.MINUTES);
    }

    Done comeBack(PassageCommand.ComeBackAfter command, By by) {
        return moved(command, PassageEvent.CameBackAfter::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    PassageState next(PassageCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    private Done moved(PassageCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            PassageTransition act, @Nullable PassageState from, @Nullable String because, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, because, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** That there is one is told to whoever is told where the return stands. */
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

    PassageState state() {
        return state;
    }

    boolean isBooked() {
        return state == PassageState.BOOKED;
    }

    boolean isAboard() {
        return state == PassageState.ABOARD;
    }

    UUID movementId() {
        return movementId;
    }

    boolean isForced() {
        return forced;
    }

    boolean isOfChild() {
        return child;
    }

    String language() {
        return language;
    }

    List<TravelNeed> needs() {
        return needs.stream().map(TravelNeed::valueOf).toList();
    }

    /** Those for which the carrier provides. */
    List<TravelNeed> needsOfCarriage() {
        return needs().stream().filter(TravelNeed::isOfCarriage).toList();
    }

    boolean isWithMedicalEscort() {
        return medicalEscort;
    }

    @Nullable
    ReleaseReason reason() {
        return reason;
    }

    @Nullable
    String authority() {
        return authority;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    Instant presentedAt() {
        return presentedAt;
    }

    @Nullable
    String receivedBy() {
        return receivedBy;
    }
}
