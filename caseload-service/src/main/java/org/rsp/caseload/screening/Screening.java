package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.ScreeningTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What a person was told and said on arrival, and what the person may be. A person has one that stands; the others are superseded. */
@Entity
@Table(name = "screening")
class Screening implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ScreeningState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private List<String> topics;

    @Column(updatable = false)
    private String language;

    @Column(name = "informed_on", updatable = false)
    private LocalDate informedOn;

    @Column(name = "heard_on")
    private @Nullable LocalDate heardOn;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> answers;

    /** Those that lists are made by; the restricted ones stand sealed in the set alone. */
    private List<String> profiles = List.of();

    /** Who has set the present set, and so does not review it. */
    @Column(name = "profiled_by")
    private @Nullable String profiledBy;

    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those of one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected Screening() {}

    /** Of a person who is in this case now, whatever the state of the case. */
    static Screening begin(UUID id, UUID individualId, UUID caseId, ScreeningCommand.Begin command, By by) {
        ScreeningRule.check(command, by.today());
        var screening = new Screening();
        screening.id = id;
        screening.version = 1;
        screening.state = LIFECYCLE.opened(by.actor().roles());
        screening.individualId = individualId;
        screening.caseId = caseId;
        screening.custodian = by.actor().organisation();
        screening.topics =
                command.topics().stream().distinct().sorted().map(Enum::name).toList();
        screening.language = command.language();
        screening.informedOn = command.informedOn();
        screening.writtenBy = by.actor().subject();
        screening.sealedWith = caseId;
        screening.openedAt = by.minute();
        screening.updatedAt = by.minute();
        return screening;
    }

    Done begun(By by) {
        var event = new ScreeningEvent.Begun(caseName(), personName(), custodian, state);
        return done(ScreeningTransition.BEGIN, null, null, event, by);
    }

    /** @param words sealed with the key that the screening is sealed with */
    Done recordAnswers(ScreeningCommand.RecordAnswers command, Encrypted<String> words, By by) {
        var next = next(command, by.actor());
        ScreeningRule.check(command, informedOn, by.today());
        heardOn = command.heardOn();
        answers = words;
        return moved(command, next, new ScreeningEvent.AnswersRecorded(caseName(), personName(), custodian, next), by);
    }

    Done profile(ScreeningCommand.Profile command, By by) {
        var next = next(command, by.actor());
        found(command, by);
        return moved(command, next, new ScreeningEvent.Profiled(caseName(), personName(), custodian, next), by);
    }

    /** A set from which something was taken away is one that nobody else has looked at (SCN-4). */
    Done review(ScreeningCommand.Review command, By by) {
        var confirmed = next(command, by.actor());
        var next = command.findings().takenAway().isEmpty() ? confirmed : ScreeningState.PRELIMINARY;
        ScreeningRule.checkReviewer(
                by.actor().subject().equals(profiledBy),
                LIFECYCLE.open(state, by.actor().roles()));
        found(command, by);
        return moved(command, next, new ScreeningEvent.Reviewed(caseName(), personName(), custodian, next), by);
    }

    Done setAside(ScreeningCommand.SetAside command, By by) {
        var next = next(command, by.actor());
        return moved(
                command,
                next,
                new ScreeningEvent.SetAside(caseName(), personName(), custodian, next, command.reason()),
                by);
    }

    /** The person is screened again; who begins that need not be somebody who may set this one aside. */
    Done giveWay(ScreeningCommand.Begin command, By by) {
        var next = ScreeningState.SUPERSEDED;
        return moved(command, next, new ScreeningEvent.SetAside(caseName(), personName(), custodian, next, null), by);
    }

    private void found(ScreeningCommand.Finding command, By by) {
        ScreeningRule.checkFear(profiles.contains(ScreeningProfile.POSSIBLE_REFUGEE.name()), command.findings());
        profiles = command.findings().profiles(false).stream().map(Enum::name).toList();
        profiledBy = by.actor().subject();
    }

    private ScreeningState next(ScreeningCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(ScreeningCommand command, ScreeningState next, ScreeningEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ScreeningTransition act,
            @Nullable ScreeningState from,
            @Nullable String reason,
            ScreeningEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    /** What a referral can rest on: there is a set, and no other screening has taken its place. */
    boolean isProfiled() {
        return state == ScreeningState.PRELIMINARY || state == ScreeningState.REVIEWED;
    }

    private PersonalId caseName() {
        return new PersonalId(caseId);
    }

    private PersonalId personName() {
        return new PersonalId(individualId);
    }

    /** It is about a claim that may come of it. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return writtenBy.equals(subject);
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

    ScreeningState state() {
        return state;
    }

    List<InformationTopic> topics() {
        return topics.stream().map(InformationTopic::valueOf).toList();
    }

    String language() {
        return language;
    }

    LocalDate informedOn() {
        return informedOn;
    }

    @Nullable
    LocalDate heardOn() {
        return heardOn;
    }

    @Nullable
    Encrypted<String> answers() {
        return answers;
    }

    @Nullable
    String profiledBy() {
        return profiledBy;
    }

    /** The case whose key everything of it was sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
