package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.determinations.ClaimBasis;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;

/** Takes every expression of fear, whoever hears it and whatever else is going on, and opens a claim. Each call is one transaction. */
@ApplicationScoped
public class FearExpressionService {

    private final FearExpressionRepository fears;
    private final PersonService persons;
    private final DeterminationService determinations;
    private final DeparturePermitService permits;
    private final ScreeningSealedService sealed;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<FearExpressionState, FearExpressionTransition, FearExpression, FearExpressionView> desk;

    FearExpressionService(
            FearExpressionRepository fears,
            PersonService persons,
            DeterminationService determinations,
            DeparturePermitService permits,
            ScreeningSealedService sealed,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.fears = fears;
        this.persons = persons;
        this.determinations = determinations;
        this.permits = permits;
        this.sealed = sealed;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(
                FearExpressionTransition.LIFECYCLE,
                persons.records(fears::find, fears::lock),
                (fear, told, _) -> FearExpressionView.of(fear, () -> sealed.opened(fear), told));
    }

    /** A safety act: no state of the case or of anything else stands in its way, nor that it was said before (SCN-7). */
    @Transactional
    Answer<FearExpressionView> record(UUID individualId, Call call, FearStatement said) {
        return desk.open(FearExpressionTransition.RECORD, call, List.of(individualId, said), by -> {
            var person = persons.hold(individualId, by.actor());
            var id = ids.next();
            var words = sealed.words(id, person.caseId(), said.words());
            var fear = FearExpression.record(id, person.id(), person.caseId(), said, words, by);
            fears.persist(fear);
            return new Desk.Opened<>(fear, heard(fear.recorded(by), person, by));
        });
    }

    /** What every sign of fear sets off, wherever it is heard. The person's case is locked. */
    Done heard(Done done, KnownPerson person, By by) {
        determinations.hold(person, by);
        var stopped = permits.heard(done, person.id(), SafetyAct.FEAR_EXPRESSED, by);
        return determinations.claimed(stopped, person, ClaimBasis.FEAR_EXPRESSED, by);
    }

    boolean isExpressed(UUID individualId) {
        return !fears.ofWhom(Set.of(individualId)).isEmpty();
    }

    /** Which of these persons have expressed fear, whose ever they are: for deciding, and told to nobody. */
    Set<UUID> expressedBy(Set<UUID> individualIds) {
        return wider.asService(() -> fears.ofWhom(individualIds));
    }

    @Transactional
    Answer<FearExpressionView> get(FearExpressionId id) {
        return desk.get(id.value());
    }

    /** Those of one person, first recorded first. */
    @Transactional
    Page<FearExpressionView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        if (!told.toCustodian()) {
            person.telling(FieldClass.P3);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                fears.of(person.id(), told.tells(FieldClass.P3), page, actor),
                fear -> FearExpressionView.of(fear, () -> sealed.opened(fear), told),
                page,
                fear -> Cursor.Key.at(fear.openedAt(), fear.place()));
    }
}
