package org.rsp.caseload.centres;

import static org.rsp.caseload.centres.AssessmentCentreTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** An assessment centre: where it is, who may staff it, who does. What it is planned as does not change. */
@Entity
@Table(name = "assessment_centre")
class AssessmentCentre implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AssessmentCentreState state;

    @Column(name = "arrangement_id", updatable = false)
    private UUID arrangementId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String host;

    /** The host too; beside the coordinator the only ones for which it exists. A table of its own, so that the database can index whose it is. */
    @ElementCollection
    @CollectionTable(name = "assessment_centre_party", joinColumns = @JoinColumn(name = "centre_id"))
    @Column(name = "organisation")
    private Set<String> organisations;

    @Column(updatable = false)
    private String seat;

    @Column(updatable = false)
    private List<String> purposes;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_centre_staffing", joinColumns = @JoinColumn(name = "centre_id"))
    private List<Staffing> staffing = new ArrayList<>();

    protected AssessmentCentre() {}

    static AssessmentCentre plan(UUID id, AssessmentCentreCommand.Plan plan, Agreed agreed, By by) {
        var centre = new AssessmentCentre();
        centre.state = LIFECYCLE.opened(by.actor().roles());
        AssessmentCentreRule.mayBePlanned(plan, agreed, by.today());
        centre.id = id;
        centre.version = 1;
        centre.arrangementId = plan.arrangementId();
        centre.code = plan.code();
        centre.host = plan.host();
        centre.organisations = new TreeSet<>(plan.organisations());
        centre.seat = plan.seat();
        centre.purposes = plan.purposes().stream().sorted().map(Enum::name).toList();
        centre.createdAt = by.at();
        return centre;
    }

    Done planned(By by) {
        var event = new AssessmentCentreEvent.Planned(id, arrangementId, state);
        return done(AssessmentCentreTransition.PLAN, null, null, event, by);
    }

    /** Does the act, or refuses it and leaves everything as it was. */
    Done perform(AssessmentCentreCommand command, Agreed agreed, By by) {
        var own = by.actor().organisation();
        var today = by.today();
        var next = LIFECYCLE.after(state, command.act(), by.actor().roles());
        var open = LIFECYCLE.open(state, by.actor().roles());
        AssessmentCentreEvent event =
                switch (command) {
                    case AssessmentCentreCommand.Plan p -> throw new AssertionError("a centre is planned once");
                    case AssessmentCentreCommand.Staff s -> {
                        AssessmentCentreRule.mayStaff(this, own, agreed, today, open);
                        staffing.removeIf(each -> each.organisation().equals(own));
                        staffing.add(new Staffing(own, s.posts(), by.at()));
                        yield new AssessmentCentreEvent.Staffed(id, next, own, s.posts());
                    }
                    case AssessmentCentreCommand.OpenUp o -> {
                        AssessmentCentreRule.mayOpen(this, agreed, today, open);
                        yield new AssessmentCentreEvent.Opened(id, next);
                    }
                    case AssessmentCentreCommand.EndStaffing e -> {
                        AssessmentCentreRule.mayEndStaffing(this, own, e.effectiveOn(), today, open)
                                .end(e.effectiveOn());
                        yield new AssessmentCentreEvent.StaffingEnded(id, next, own, e.effectiveOn());
                    }
                    case AssessmentCentreCommand.Close c -> new AssessmentCentreEvent.Closed(id, next, c.reason());
                };
        var from = state;
        state = next;
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            AssessmentCentreTransition act,
            @Nullable AssessmentCentreState from,
            @Nullable String reason,
            AssessmentCentreEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    /** What the organisation has said of its staff here, if they are still there on that day. */
    Optional<Staffing> staffingOf(String organisation, LocalDate day) {
        return staffing.stream()
                .filter(each -> each.organisation().equals(organisation) && each.isThereOn(day))
                .findFirst();
    }

    /** Who staffs it on that day, of those whom the arrangement binds then. */
    Set<String> staffedBy(Agreed agreed, LocalDate day) {
        var all = new TreeSet<String>();
        staffing.stream()
                .filter(each -> each.isThereOn(day) && agreed.binds(each.organisation(), day))
                .forEach(each -> all.add(each.organisation()));
        return all;
    }

    /** RAC-2: the host and another one. */
    boolean isStaffed(Agreed agreed, LocalDate day) {
        var there = staffedBy(agreed, day);
        return there.size() >= 2 && there.contains(host);
    }

    /** RAC-3: whether the organisation may have a step of this procedure done here on that day. */
    boolean takes(String procedure, String custodian, Agreed agreed, LocalDate day) {
        return state == AssessmentCentreState.OPEN
                && isStaffed(agreed, day)
                && staffedBy(agreed, day).contains(custodian)
                && procedures().contains(procedure);
    }

    /** Of which tasks may go to it, in order. */
    Set<String> procedures() {
        var all = new TreeSet<String>();
        purposes().forEach(purpose -> all.addAll(purpose.procedures()));
        return all;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    AssessmentCentreState state() {
        return state;
    }

    UUID arrangementId() {
        return arrangementId;
    }

    String code() {
        return code;
    }

    String host() {
        return host;
    }

    /** In order. */
    List<String> organisations() {
        return organisations.stream().sorted().toList();
    }

    String seat() {
        return seat;
    }

    List<CentrePurpose> purposes() {
        return purposes.stream().map(CentrePurpose::valueOf).toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    /** By organisation. */
    List<Staffing> staffing() {
        return staffing.stream()
                .sorted(Comparator.comparing(Staffing::organisation))
                .toList();
    }
}
