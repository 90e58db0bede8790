package org.rsp.caseload.detections;

import static org.rsp.caseload.detections.DetectionTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.Sex;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** That some people were detected on the way: how many, and nothing of who. Written once. */
@Entity
@Table(name = "detection")
class Detection implements Versioned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DetectionState state;

    @Column(updatable = false)
    private String organisation;

    @Column(name = "detected_on", updatable = false)
    private LocalDate detectedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DetectionWay way;

    @Column(updatable = false)
    private String crossing;

    @Column(updatable = false)
    private @Nullable String nationality;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DetectedAge age;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Sex sex;

    @Column(updatable = false)
    private int persons;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_by", updatable = false)
    private DetectionSource countedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Detection() {}

    static Detection record(UUID id, DetectedPeople people, By by) {
        DetectionRule.check(people, by.today());
        var made = new Detection();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.organisation = by.actor().organisation();
        made.detectedOn = people.on();
        made.way = people.way();
        made.crossing = people.crossing();
        made.nationality = people.nationality();
        made.age = people.age();
        made.sex = people.sex();
        made.persons = people.persons();
        made.countedBy = people.countedBy();
        made.recordedAt = by.minute();
        return made;
    }

    Done recorded(By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(DetectionTransition.RECORD), null, state, null, by),
                new DetectionEvent.Recorded(organisation, state));
    }

    DetectedPeople people() {
        return new DetectedPeople(detectedOn, way, crossing, nationality, age, sex, persons, countedBy);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    DetectionState state() {
        return state;
    }

    String organisation() {
        return organisation;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
