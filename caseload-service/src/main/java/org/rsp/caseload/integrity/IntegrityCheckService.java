package org.rsp.caseload.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.recusals.RecusalService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
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
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Integrity checks; each call is one transaction. Nobody else's transaction asks for them (ITG-2), only who may not decide any more (ITG-4). */
@ApplicationScoped
class IntegrityCheckService {

    private final IntegrityCheckRepository checks;
    private final IntegrityAccessService access;
    private final PersonService persons;
    private final RecusalService recusals;
    private final Vault vault;
    private final Ids ids;
    private final Desk<IntegrityCheckState, IntegrityCheckTransition, IntegrityCheck, IntegrityCheckView> desk;

    IntegrityCheckService(
            IntegrityCheckRepository checks,
            IntegrityAccessService access,
            PersonService persons,
            RecusalService recusals,
            Vault vault,
            Ids ids,
            Acts acts) {
        this.checks = checks;
        this.access = access;
        this.persons = persons;
        this.recusals = recusals;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(IntegrityCheckTransition.LIFECYCLE, access, this::shown);
    }

    @Transactional
    Answer<IntegrityCheckView> open(UUID individualId, Call call, IntegrityCheckCommand.Open command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor()).telling(FieldClass.P3);
            IntegrityCheckRule.checkOpening(access.tookPart(person.id(), by.actor()));
            var id = ids.next();
            var doubt = vault.sealRecord(vault.key(person.caseId()), place("doubt", id), command.doubt());
            var check = IntegrityCheck.open(id, person.id(), person.caseId(), doubt, by);
            checks.persist(check);
            return new Desk.Opened<>(check, check.opened(by));
        });
    }

    @Transactional
    Answer<IntegrityCheckView> close(IntegrityCheckId id, Step step, IntegrityCheckCommand.Close command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (check, by) -> check.close(
                        command,
                        vault.sealRecord(vault.key(check.sealedWith()), place("result", check.id()), command.result()),
                        by));
    }

    @Transactional
    Answer<IntegrityCheckView> get(IntegrityCheckId id) {
        return desk.get(id.value());
    }

    /** Those about one person, opened first first; none for whoever has had a part in a claim of the person. */
    @Transactional
    Page<IntegrityCheckView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                access.tookPart(person.id(), actor) ? List.of() : checks.of(person.id(), page, actor),
                check -> shown(check, told, actor),
                page,
                check -> new Cursor.Key(0, check.id()));
    }

    /** Whoever is shown one does not decide on the person's claim from then on (ITG-4). */
    private IntegrityCheckView shown(IntegrityCheck check, Decision told, Actor actor) {
        recusals.keep(actor, check.individualId(), check.caseId());
        return IntegrityCheckView.of(
                check,
                opened(check, "doubt", check.doubt(), IntegrityDoubt.class),
                opened(check, "result", check.result(), IntegrityResult.class),
                told,
                actor);
    }

    /** Null when there is none, or when it was erased. */
    private <T> @Nullable T opened(IntegrityCheck check, String column, @Nullable Encrypted<T> sealed, Class<T> type) {
        return sealed == null
                ? null
                : vault.findKey(check.sealedWith())
                        .map(key -> vault.openRecord(key, place(column, check.id()), sealed, type))
                        .orElse(null);
    }

    private static Place place(String column, UUID id) {
        return new Place("integrity_check", column, id);
    }
}
