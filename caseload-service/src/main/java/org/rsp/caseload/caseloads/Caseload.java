package org.rsp.caseload.caseloads;

import static org.rsp.caseload.caseloads.CaseloadTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** A caseload's definition. How many persons it holds is counted beside it, so that admissions do not change its version. */
@Entity
@Table(name = "caseload")
class Caseload implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private CaseloadState state;

    @Column(name = "arrangement_id", updatable = false)
    private UUID arrangementId;

    @Column(updatable = false)
    private String name;

    /** A table of its own, so that "does this name the caller's country?" is an equality the database can index. */
    @ElementCollection
    @CollectionTable(name = "caseload_origin", joinColumns = @JoinColumn(name = "caseload_id"))
    @Column(name = "country")
    private Set<String> origins;

    @Column(name = "countries_of_asylum", updatable = false)
    private List<String> countriesOfAsylum;

    @Column(name = "arrived_from", updatable = false)
    private @Nullable LocalDate arrivedFrom;

    @Column(name = "arrived_to", updatable = false)
    private @Nullable LocalDate arrivedTo;

    @Column(name = "cap_persons", updatable = false)
    private int capPersons;

    @Column(updatable = false)
    private boolean pilot;

    @Column(name = "viability_note", updatable = false)
    private @Nullable String viabilityNote;

    @Column(name = "opens_on", updatable = false)
    private LocalDate opensOn;

    @Column(name = "closes_on", updatable = false)
    private @Nullable LocalDate closesOn;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Caseload() {}

    static Caseload open(UUID id, CaseloadCommand.Open open, By by) {
        var caseload = new Caseload();
        caseload.state = LIFECYCLE.opened(by.actor().roles());
        caseload.id = id;
        caseload.version = 1;
        caseload.arrangementId = open.arrangementId();
        caseload.name = open.name();
        caseload.origins = new TreeSet<>(open.criteria().origins());
        caseload.countriesOfAsylum =
                open.criteria().countriesOfAsylum().stream().sorted().toList();
        caseload.arrivedFrom = open.criteria().arrivedFrom();
        caseload.arrivedTo = open.criteria().arrivedTo();
        caseload.capPersons = open.capPersons();
        caseload.pilot = open.pilot();
        caseload.viabilityNote = open.viabilityNote();
        caseload.opensOn = open.opensOn();
        caseload.closesOn = open.closesOn();
        caseload.createdAt = by.at();
        return caseload;
    }

    Done opened(By by) {
        var event = new CaseloadEvent.Opened(id, arrangementId, state, capPersons);
        return done(CaseloadTransition.OPEN_UP, null, null, event, by);
    }

    /** Does the act, or refuses it and leaves everything as it was. */
    Done perform(CaseloadCommand command, By by) {
        var next = LIFECYCLE.after(state, command.act(), by.actor().roles());
        CaseloadEvent event =
                switch (command) {
                    case CaseloadCommand.Open o -> throw new AssertionError("a caseload is opened once");
                    case CaseloadCommand.Pause p -> new CaseloadEvent.Paused(id, next, p.reason());
                    case CaseloadCommand.Resume r -> new CaseloadEvent.Resumed(id, next);
                    case CaseloadCommand.Close c -> new CaseloadEvent.Closed(id, next, c.reason());
                };
        var from = state;
        state = next;
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            CaseloadTransition act, @Nullable CaseloadState from, @Nullable String reason, CaseloadEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    CaseloadState state() {
        return state;
    }

    UUID arrangementId() {
        return arrangementId;
    }

    String name() {
        return name;
    }

    Criteria criteria() {
        return new Criteria(origins, Set.copyOf(countriesOfAsylum), arrivedFrom, arrivedTo);
    }

    int capPersons() {
        return capPersons;
    }

    boolean pilot() {
        return pilot;
    }

    @Nullable
    String viabilityNote() {
        return viabilityNote;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    @Nullable
    LocalDate closesOn() {
        return closesOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}
