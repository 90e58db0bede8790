package org.rsp.caseload.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Help for persons; each call is one transaction. */
@ApplicationScoped
class AssistanceService {

    private final AssistanceRepository assistance;
    private final PersonService persons;
    private final Vault vault;
    private final Ids ids;
    private final Desk<AssistanceState, AssistanceTransition, Assistance, AssistanceView> desk;

    AssistanceService(AssistanceRepository assistance, PersonService persons, Vault vault, Ids ids, Acts acts) {
        this.assistance = assistance;
        this.persons = persons;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                AssistanceTransition.LIFECYCLE,
                persons.records(assistance::find, assistance::lock),
                (a, told, actor) -> AssistanceView.of(a, () -> opened(a), told, actor));
    }

    @Transactional
    Answer<AssistanceView> request(UUID individualId, Call call, AssistanceCommand.Request command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            AssistanceRule.check(command.content(), person.facts(), by.today());
            var id = ids.next();
            var content = vault.sealRecord(vault.key(person.caseId()), place(id), command.content());
            var asked = Assistance.request(
                    id, person.id(), person.caseId(), command.content().kind().isRestricted(), content, by);
            assistance.persist(asked);
            return new Desk.Opened<>(asked, asked.requested(by));
        });
    }

    @Transactional
    Answer<AssistanceView> give(AssistanceId id, Step step, AssistanceCommand.Give command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> {
            a.next(command, by);
            var facts = persons.get(a.individualId(), by.actor()).facts();
            AssistanceRule.checkProvider(opened(a), facts, a.open(by));
            return a.give(command, by);
        });
    }

    @Transactional
    Answer<AssistanceView> decline(AssistanceId id, Step step, AssistanceCommand.Decline command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.decline(command, by));
    }

    @Transactional
    Answer<AssistanceView> end(AssistanceId id, Step step, AssistanceCommand.End command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.end(command, by));
    }

    @Transactional
    Answer<AssistanceView> get(AssistanceId id) {
        return desk.get(id.value());
    }

    /** All for one person that the caller may know of, asked for first first. */
    @Transactional
    Page<AssistanceView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P2);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                assistance.of(person.id(), told.tells(FieldClass.P4), page, actor),
                a -> AssistanceView.of(a, () -> opened(a), told, actor),
                page,
                a -> new Cursor.Key(0, a.id()));
    }

    /** Null when it was erased. */
    private @Nullable AssistanceContent opened(Assistance a) {
        return vault.findKey(a.sealedWith())
                .map(key -> vault.openRecord(key, place(a.id()), a.content(), AssistanceContent.class))
                .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("assistance", "content", id);
    }
}
