package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** TSK-5: a task exists for those of its custodian who may be told of the thing that it is about, and for nobody else. */
@ApplicationScoped
class TaskAccessService implements Visible<Task> {

    private final TaskRepository tasks;
    private final PersonService persons;
    private final Access access;

    TaskAccessService(TaskRepository tasks, PersonService persons, Access access) {
        this.tasks = tasks;
        this.persons = persons;
        this.access = access;
    }

    @Override
    public Task get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = tasks.findOwn(id, actor).orElseThrow(TaskAccessService::nothing);
        require(found, actor);
        return found;
    }

    @Override
    public Task lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = tasks.lockOwn(id, actor).orElseThrow(TaskAccessService::nothing);
        require(found, actor);
        return found;
    }

    @Override
    public Decision require(Task task, Actor actor) {
        return decisions(List.of(task), actor).apply(task);
    }

    /** What may be told of each of the tasks. */
    Function<Task, Decision> decisions(List<Task> all, Actor actor) {
        Set<UUID> cases = all.stream().map(Task::caseId).collect(Collectors.toSet());
        var reading = persons.reading(cases, actor);
        return task -> {
            var decision = reading.apply(task.caseId());
            if (!decision.toCustodian() || !decision.tells(task.existence())) {
                throw nothing();
            }
            return decision;
        };
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
