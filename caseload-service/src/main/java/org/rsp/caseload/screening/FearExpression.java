package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.FearExpressionTransition.LIFECYCLE;

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

/** That a person has said, to whomever, that the person fears to go back. Written once, as often as it is said, and never taken back (SCN-7). */
@Entity
@Table(name = "fear_expression")
class FearExpression implements OfPerson {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FearExpressionState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_to", updatable = false)
    private SaidTo saidTo;

    @Column(name = "said_on", updatable = false)
    private @Nullable LocalDate saidOn;

    @Column(updatable = false)
    private @Nullable String language;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> words;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    /** Parts those of one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected FearExpression() {}

    /**
     * Of a person who is in this case now, whatever the state of the case. The statement's words are not taken from it: sealed with the
     * key of the case, they come beside it.
     */
    static FearExpression record(
            UUID id, UUID individualId, UUID caseId, FearStatement said, @Nullable Encrypted<String> words, By by) {
        var fear = new FearExpression();
        fear.state = LIFECYCLE.opened(by.actor().roles());
        fear.id = id;
        fear.version = 1;
        fear.individualId = individualId;
        fear.caseId = caseId;
        fear.custodian = by.actor().organisation();
        fear.saidTo = said.saidTo();
        fear.saidOn = said.saidOn();
        fear.language = said.language();
        fear.words = words;
        fear.sealedWith = caseId;
        fear.writtenBy = by.actor().subject();
        fear.openedAt = by.minute();
        return fear;
    }

    Done recorded(By by) {
        var act = LIFECYCLE.operation(FearExpressionTransition.RECORD);
        return new Done(
                HistoryEntry.of(this, act, null, state, null, by),
                new FearExpressionEvent.Recorded(new PersonalId(caseId), new PersonalId(individualId), custodian));
    }

    /** That somebody fears to go back is the claim itself. */
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

    FearExpressionState state() {
        return state;
    }

    SaidTo saidTo() {
        return saidTo;
    }

    @Nullable
    LocalDate saidOn() {
        return saidOn;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    Encrypted<String> words() {
        return words;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant openedAt() {
        return openedAt;
    }

    UUID place() {
        return place;
    }
}
