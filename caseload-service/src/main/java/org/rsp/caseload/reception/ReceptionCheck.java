package org.rsp.caseload.reception;

import static org.rsp.caseload.reception.ReceptionCheckTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** How people were received at a place on a day. Written once; the last one of a place holds. */
@Entity
@Table(name = "reception_check")
class ReceptionCheck implements Versioned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReceptionCheckState state;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String office;

    @Column(name = "checked_on", updatable = false)
    private LocalDate checkedOn;

    @ElementCollection
    @CollectionTable(name = "reception_answer", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<ReceptionAnswer> answers;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected ReceptionCheck() {}

    static ReceptionCheck record(UUID id, ReceptionFindings found, By by) {
        var made = new ReceptionCheck();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.organisation = by.actor().organisation();
        made.office = found.office();
        made.checkedOn = found.on();
        made.answers = new ArrayList<>(ReceptionCheckRule.whole(found, by.today()));
        made.recordedAt = by.minute();
        return made;
    }

    Done recorded(By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(ReceptionCheckTransition.RECORD), null, state, null, by),
                new ReceptionCheckEvent.Recorded(organisation, state, notMet().size()));
    }

    /** Those that are not met, and those of which nobody knows (RCP-3). */
    List<ReceptionStandard> notMet() {
        return answers.stream()
                .filter(answer -> !answer.isMet())
                .map(ReceptionAnswer::standard)
                .toList();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    ReceptionCheckState state() {
        return state;
    }

    String organisation() {
        return organisation;
    }

    String office() {
        return office;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    List<ReceptionAnswer> answers() {
        return List.copyOf(answers);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
