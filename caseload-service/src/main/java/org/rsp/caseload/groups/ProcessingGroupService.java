package org.rsp.caseload.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.groups.ProcessingGroupView.GroupMembershipView;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with processing groups; each call is one transaction, and the group's row is locked first in it. */
@ApplicationScoped
public class ProcessingGroupService {

    private final ProcessingGroupRepository groups;
    private final ProcessingGroupAccessService visible;
    private final PersonService persons;
    private final Ids ids;
    private final Desk<ProcessingGroupState, ProcessingGroupTransition, ProcessingGroup, ProcessingGroupView> desk;

    ProcessingGroupService(
            ProcessingGroupRepository groups,
            ProcessingGroupAccessService visible,
            PersonService persons,
            Ids ids,
            Acts acts) {
        this.groups = groups;
        this.visible = visible;
        this.persons = persons;
        this.ids = ids;
        this.desk = acts.desk(
                ProcessingGroupTransition.LIFECYCLE, visible, (g, _, actor) -> ProcessingGroupView.of(g, actor));
    }

    @Transactional
    Answer<ProcessingGroupView> form(Call call, ProcessingGroupCommand.Form command) {
        return desk.open(command.act(), call, command, by -> {
            var people = held(command.memberIds(), by.actor());
            ProcessingGroupRule.check(command);
            var formed = ProcessingGroup.form(ids.next(), command, by);
            people.forEach(person -> formed.begin(ids.next(), member(person), by));
            groups.persist(formed);
            return new Desk.Opened<>(formed, formed.formed(by));
        });
    }

    /** Their cases are locked in one order, so that two who form groups of the same people wait for each other. */
    private List<KnownPerson> held(List<UUID> people, Actor actor) {
        return people.stream()
                .map(person -> persons.own(person, actor))
                .sorted(Comparator.comparing(KnownPerson::caseId))
                .map(person -> persons.hold(person.id(), actor))
                .toList();
    }

    private static GroupMember member(KnownPerson person) {
        return new GroupMember(person.id(), person.caseId());
    }

    @Transactional
    Answer<ProcessingGroupView> add(ProcessingGroupId id, Step step, ProcessingGroupCommand.AddMember command) {
        return desk.perform(command.act(), id.value(), step, command, (g, by) -> {
            g.next(command, by.actor());
            var person = persons.hold(command.individualId(), by.actor());
            return g.add(command, ids.next(), member(person), by);
        });
    }

    @Transactional
    Answer<ProcessingGroupView> end(ProcessingGroupId id, Step step, ProcessingGroupCommand.EndMembership command) {
        return desk.perform(command.act(), id.value(), step, command, (g, by) -> g.end(command, by));
    }

    @Transactional
    Answer<ProcessingGroupView> transfer(
            ProcessingGroupId id, Step step, ProcessingGroupCommand.TransferFocalPoint command) {
        return desk.perform(command.act(), id.value(), step, command, (g, by) -> g.transfer(command, by));
    }

    @Transactional
    Answer<ProcessingGroupView> refer(ProcessingGroupId id, Step step, ProcessingGroupCommand.Refer command) {
        return desk.perform(command.act(), id.value(), step, command, (g, by) -> {
            g.next(command, by.actor());
            var other = visible.get(command.groupId(), by.actor());
            return g.refer(command, ids.next(), other.id(), by);
        });
    }

    @Transactional
    Answer<ProcessingGroupView> dissolve(ProcessingGroupId id, Step step, ProcessingGroupCommand.Dissolve command) {
        return desk.perform(command.act(), id.value(), step, command, (g, by) -> g.dissolve(command, by));
    }

    @Transactional
    Answer<ProcessingGroupView> get(ProcessingGroupId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<ProcessingGroupView> list(ProcessingGroupFilter filter, PageRequest page) {
        var actor = desk.actor();
        var rows = visible.page(filter, page, actor);
        var decisions = visible.decisions(rows, actor);
        return desk.list(
                rows,
                group -> decisions.apply(group).telling(_ -> ProcessingGroupView.of(group, actor)),
                page,
                group -> Cursor.Key.at(group.updatedAt(), group.place()),
                ProcessingGroup::subjects);
    }

    /** Everybody who is or was in the group, and from when to when. */
    @Transactional
    Page<GroupMembershipView> members(ProcessingGroupId id, PageRequest page) {
        var group = desk.look(id.value(), GroupMembershipView.class);
        return desk.page(groups.memberships(group, page), page, each -> new Cursor.Key(0, each.id()))
                .map(GroupMembershipView::of);
    }

    @Transactional
    Page<TimelineView> timeline(ProcessingGroupId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }
}
