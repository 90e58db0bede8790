package org.rsp.returns.reintegration;

import static org.rsp.returns.reintegration.FollowUpConsentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** What a person who returns has said to being asked later how the person fares. Written once and never changed; the last one holds. */
@Entity
@Table(name = "follow_up_consent")
class FollowUpConsent implements OfReturn {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FollowUpConsentState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FollowUpWord word;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by", updatable = false)
    private WordGiver givenBy;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected FollowUpConsent() {}

    static FollowUpConsent record(UUID id, ReturnedPerson of, FollowUpConsentCommand said, By by) {
        var consent = new FollowUpConsent();
        consent.id = id;
        consent.version = 1;
        consent.state = LIFECYCLE.opened(by.actor().roles());
        consent.returnId = of.returnId();
        consent.individualId = of.individualId();
        consent.caseId = of.caseId();
        consent.custodian = of.custodian();
        consent.word = said.word();
        consent.language = said.language();
        consent.givenBy = said.by();
        consent.recordedBy = by.actor().subject();
        consent.recordedAt = by.minute();
        return consent;
    }

    Done recorded(By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(FollowUpConsentTransition.RECORD), null, state, null, by),
                new FollowUpConsentEvent.Recorded(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        word,
                        state));
    }

    boolean consents() {
        return word == FollowUpWord.CONSENTS;
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
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

    FollowUpConsentState state() {
        return state;
    }

    FollowUpWord word() {
        return word;
    }

    String language() {
        return language;
    }

    WordGiver givenBy() {
        return givenBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
