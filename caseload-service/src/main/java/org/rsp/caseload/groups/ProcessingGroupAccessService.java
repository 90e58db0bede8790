package org.rsp.caseload.groups;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * A processing group exists for its custodian alone, and there for whoever may know of the case of everybody who is or was in it: the guard on its row
 * leaves out one in which somebody of a sealed case is or was (PGR-6).
 */
@ApplicationScoped
class ProcessingGroupAccessService implements Visible<ProcessingGroup> {

    private final ProcessingGroupRepository groups;
    private final PersonService persons;
    private final Access access;

    ProcessingGroupAccessService(ProcessingGroupRepository groups, PersonService persons, Access access) {
        this.groups = groups;
        this.persons = persons;
        this.access = access;
    }

    @Override
    public ProcessingGroup get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = groups.findOwn(id, actor).orElseThrow(ProcessingGroupAccessService::nothing);
        require(found, actor);
        return found;
    }

    @Override
    public ProcessingGroup lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = groups.lockOwn(id, actor).orElseThrow(ProcessingGroupAccessService::nothing);
        require(found, actor);
        persons.own(found.focalPointId(), actor);
        return found;
    }

    /** Who is not told P2 of the persons is not told that they are in a group. */
    @Override
    public Decision require(ProcessingGroup group, Actor actor) {
        return decisions(List.of(group), actor).apply(group);
    }

    /** A page of the list, one row more. */
    List<ProcessingGroup> page(ProcessingGroupFilter filter, PageRequest page, Actor actor) {
        access.requirePersons(actor);
        return groups.page(filter, page, actor);
    }

    /** What may be told of each of the groups. */
    Function<ProcessingGroup, Decision> decisions(List<ProcessingGroup> all, Actor actor) {
        var cases = all.stream()
                .flatMap(group -> group.memberships().stream())
                .map(GroupMembership::caseId)
                .collect(toSet());
        var decisions = persons.decisionsOfCases(cases, actor);
        if (!decisions.values().stream().allMatch(decision -> decision.tells(FieldClass.P2))) {
            throw nothing();
        }
        return group -> group.focalPoint()
                .map(m -> Objects.requireNonNull(decisions.get(m.caseId())))
                .orElseThrow(ProcessingGroupAccessService::nothing);
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
