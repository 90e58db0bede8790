package org.rsp.caseload.groups;

import static org.rsp.caseload.groups.ProcessingGroupTransition.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** A processing group with everybody who is or was in it. Its row is locked before anything in it changes. */
@Entity
@Table(name = "processing_group")
class ProcessingGroup implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ProcessingGroupState state;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GroupPurpose purpose;

    @Column(name = "focal_point_id")
    private UUID focalPointId;

    /** Everybody who is or was in it, in the row itself: the guard on rows asks for each of them. */
    @Column(name = "individual_ids")
    private List<UUID> individualIds = List.of();

    @Column(name = "formed_at", updatable = false)
    private Instant formedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts groups that were changed in one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "group_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<GroupMembership> memberships = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "group_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<GroupReference> references = new ArrayList<>();

    protected ProcessingGroup() {}

    static ProcessingGroup form(UUID id, ProcessingGroupCommand.Form command, By by) {
        var formed = new ProcessingGroup();
        formed.state = LIFECYCLE.opened(by.actor().roles());
        formed.id = id;
        formed.version = 1;
        formed.custodian = by.actor().organisation();
        formed.purpose = command.purpose();
        formed.focalPointId = command.focalPointId();
        formed.formedAt = by.minute();
        formed.updatedAt = by.minute();
        return formed;
    }

    /** Before the group is kept: everybody it is formed of. */
    void begin(UUID membershipId, GroupMember member, By by) {
        memberships.add(new GroupMembership(membershipId, this, member, by.minute()));
        individualIds = Stream.concat(individualIds.stream(), Stream.of(member.individualId()))
                .distinct()
                .toList();
    }

    Done formed(By by) {
        return done(
                ProcessingGroupTransition.FORM,
                null,
                null,
                new ProcessingGroupEvent.Formed(
                        personalId(), custodian, state, purpose, new PersonalId(focalPointId), size()),
                by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ProcessingGroupState next(ProcessingGroupCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    Done add(ProcessingGroupCommand.AddMember command, UUID membershipId, GroupMember member, By by) {
        var next = next(command, by.actor());
        ProcessingGroupRule.checkJoining(isIn(member.individualId()));
        begin(membershipId, member, by);
        var event = new ProcessingGroupEvent.MemberAdded(
                personalId(), custodian, next, new PersonalId(member.individualId()), size());
        return moved(command, next, event, by);
    }

    Done end(ProcessingGroupCommand.EndMembership command, By by) {
        var next = next(command, by.actor());
        var person = command.individualId();
        ProcessingGroupRule.checkLeaving(
                isIn(person),
                person.equals(focalPointId),
                LIFECYCLE.open(state, by.actor().roles()));
        current().filter(m -> m.isOf(person)).forEach(m -> m.end(by.minute(), command.reason()));
        var event = new ProcessingGroupEvent.MembershipEnded(
                personalId(), custodian, next, new PersonalId(person), command.reason(), size());
        return moved(command, next, event, by);
    }

    Done transfer(ProcessingGroupCommand.TransferFocalPoint command, By by) {
        var next = next(command, by.actor());
        var person = command.individualId();
        ProcessingGroupRule.checkTransfer(isIn(person), person.equals(focalPointId));
        focalPointId = person;
        var event = new ProcessingGroupEvent.FocalPointTransferred(
                personalId(), custodian, next, new PersonalId(focalPointId));
        return moved(command, next, event, by);
    }

    /** @param other of which it has been settled that the caller may know of it */
    Done refer(ProcessingGroupCommand.Refer command, UUID referenceId, UUID other, By by) {
        var next = next(command, by.actor());
        ProcessingGroupRule.checkReferral(id, other, references().contains(other));
        references.add(new GroupReference(referenceId, this, other));
        var event = new ProcessingGroupEvent.Referred(personalId(), custodian, next, new PersonalId(other));
        return moved(command, next, event, by);
    }

    /** Everybody leaves, the focal point too. */
    Done dissolve(ProcessingGroupCommand.Dissolve command, By by) {
        var next = next(command, by.actor());
        current().toList().forEach(m -> m.end(by.minute(), "GROUP_DISSOLVED"));
        var event = new ProcessingGroupEvent.Dissolved(personalId(), custodian, next, command.reason());
        return moved(command, next, event, by);
    }

    private Done moved(ProcessingGroupCommand command, ProcessingGroupState next, ProcessingGroupEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ProcessingGroupTransition act,
            @Nullable ProcessingGroupState from,
            @Nullable String reason,
            ProcessingGroupEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private Stream<GroupMembership> current() {
        return memberships.stream().filter(GroupMembership::isCurrent);
    }

    private boolean isIn(UUID person) {
        return current().anyMatch(m -> m.isOf(person));
    }

    private int size() {
        return (int) current().count();
    }

    private PersonalId personalId() {
        return new PersonalId(id);
    }

    /** The focal point is or was a member; none if the case has been sealed since the group was found. */
    Optional<GroupMembership> focalPoint() {
        return memberships.stream().filter(m -> m.isOf(focalPointId)).findFirst();
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
    public List<AuditSubject> subjects() {
        return memberships.stream().map(GroupMembership::subject).distinct().toList();
    }

    ProcessingGroupState state() {
        return state;
    }

    String custodian() {
        return custodian;
    }

    GroupPurpose purpose() {
        return purpose;
    }

    UUID focalPointId() {
        return focalPointId;
    }

    List<UUID> members() {
        return current().map(GroupMembership::individualId).toList();
    }

    List<GroupMembership> memberships() {
        return memberships;
    }

    List<UUID> references() {
        return references.stream().map(GroupReference::otherId).toList();
    }

    Instant formedAt() {
        return formedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
