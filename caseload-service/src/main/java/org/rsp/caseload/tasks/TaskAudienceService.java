package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a task: its custodian, as far as its systems are told of the class that the thing's existence has (TSK-5). */
@ApplicationScoped
class TaskAudienceService implements Audience {

    private final TaskRepository tasks;
    private final PersonService persons;
    private final Access access;

    TaskAudienceService(TaskRepository tasks, PersonService persons, Access access) {
        this.tasks = tasks;
        this.persons = persons;
        this.access = access;
    }

    @Override
    public Class<? extends EventData> events() {
        return TaskEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return tasks.findByIdOptional(subject).map(t -> t.subjects().getFirst());
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return tasks.findByIdOptional(subject).map(this::custodian).orElse(Map.of());
    }

    /** By the case's facts as the platform knows them: a day passes in nobody's request. */
    private Map<String, Naming> custodian(Task task) {
        var facts = Objects.requireNonNull(persons.facts(Set.of(task.caseId())).get(task.caseId()));
        var told = new TreeMap<>(access.audience(facts, ArrangementFacts.NONE, task.existence()));
        told.keySet().retainAll(Set.of(task.custodian()));
        return told;
    }
}
