package org.rsp.returns.checklist;

import static org.rsp.returns.checklist.ChecklistAnswerTransition.LIFECYCLE;
import static org.rsp.returns.checklist.ChecklistAnswerTransition.RECORD;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** What an officer has answered to one item of the checklist of one return, on what that rests, and when. Written once; a later one takes its place. */
@Entity
@Table(name = "checklist_answer")
class ChecklistAnswer implements OfReturn {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChecklistAnswerState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChecklistReply answer;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "answered_by", updatable = false)
    private String answeredBy;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected ChecklistAnswer() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static ChecklistAnswer record(UUID id, Of of, ChecklistStatement said, By by) {
        var made = new ChecklistAnswer();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.returnId = of.returnId();
        made.individualId = of.individualId();
        made.caseId = of.caseId();
        made.custodian = of.custodian();
        made.item = said.item();
        made.answer = said.answer();
        made.evidence = said.evidence();
        made.answeredBy = by.actor().subject();
        made.answeredAt = by.at();
        return made;
    }

    Done recorded(By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(RECORD), null, state, null, by),
                new ChecklistAnswerEvent.Recorded(
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

    ChecklistAnswerState state() {
        return state;
    }

    String item() {
        return item;
    }

    ChecklistReply answer() {
        return answer;
    }

    String evidence() {
        return evidence;
    }

    String answeredBy() {
        return answeredBy;
    }

    LocalDate answeredOn() {
        return LocalDate.ofInstant(answeredAt, ZoneOffset.UTC);
    }
}
