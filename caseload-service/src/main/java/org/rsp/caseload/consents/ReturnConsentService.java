package org.rsp.caseload.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonPlace;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.guardians.GuardianService;
import org.rsp.caseload.needs.LoneChildService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What persons say to returning; each call is one transaction, and the person's case is locked in it, so that of two statements one is the later. */
@ApplicationScoped
public class ReturnConsentService {

    private final ReturnConsentRepository consents;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final LoneChildService loneChildren;
    private final GuardianService guardians;
    private final DeparturePermitService permits;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<ReturnConsentState, ReturnConsentTransition, ReturnConsent, ReturnConsentView> desk;

    ReturnConsentService(
            ReturnConsentRepository consents,
            PersonService persons,
            ClaimantService claimants,
            LoneChildService loneChildren,
            GuardianService guardians,
            DeparturePermitService permits,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.consents = consents;
        this.persons = persons;
        this.claimants = claimants;
        this.loneChildren = loneChildren;
        this.guardians = guardians;
        this.permits = permits;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(
                ReturnConsentTransition.LIFECYCLE,
                persons.records(consents::find, consents::lock),
                ReturnConsentView::of);
    }

    /** To withdraw is a safety act: it is taken in any state of anything, and stops a departure (CNS-4). */
    @Transactional
    Answer<ReturnConsentView> record(UUID individualId, Call call, ConsentStatement said) {
        return desk.open(ReturnConsentTransition.RECORD, call, List.of(individualId, said), by -> {
            ReturnConsentRule.checkHeard(said, by.actor());
            ReturnConsentRule.check(said, by.today());
            var person = persons.hold(individualId, by.actor());
            checkOfAge(person, said, by);
            var whom = new ReturnConsent.Whom(person.id(), person.caseId(), person.custodian());
            var operation = ReturnConsentTransition.LIFECYCLE.operation(ReturnConsentTransition.RECORD);
            var kept = kept(whom, said, operation, by);
            return new Desk.Opened<>(kept.resource(), heard(kept.done(), person.id(), said, by));
        });
    }

    /** CNS-8: only by this does a consent count. A permit that was void before stays so: another is asked for. */
    @Transactional
    Answer<ReturnConsentView> confirm(ReturnConsentId id, Step step) {
        var command = new ReturnConsentCommand.Confirm();
        return desk.perform(command.act(), id.value(), step, command, (consent, by) -> {
            consent.next(command, by.actor());
            ReturnConsentRule.checkConsent(consent.isConsent(), consent.open(by.actor()));
            ReturnConsentRule.checkWitnessed(
                    consent.recordedBy(),
                    guardians.accounts(consent.individualId()),
                    by.actor(),
                    consent.open(by.actor()));
            return consent.confirm(command, by);
        });
    }

    @Transactional
    Answer<ReturnConsentView> setAside(ReturnConsentId id, Step step, ReturnConsentCommand.SetAside command) {
        return desk.perform(command.act(), id.value(), step, command, (consent, by) -> {
            consent.next(command, by.actor());
            ReturnConsentRule.checkConsent(consent.isConsent(), consent.open(by.actor()));
            return consent.setAside(command, by);
        });
    }

    /** By an act of another procedure the person has said that a return of this kind is not wanted: a withdrawal like any other (CNS-4). The caller holds the case. */
    public Done takenBack(Done done, PersonPlace person, ReturnKind kind, By by) {
        var said = ConsentStatement.withdrawal(kind);
        var whom = new ReturnConsent.Whom(person.individualId(), person.caseId(), person.custodian());
        var kept = kept(whom, said, done.entry().act(), by);
        var all = done.and(kept.resource(), kept.done());
        for (var also : kept.done().also()) {
            all = all.and(also.resource(), also.done());
        }
        return heard(all, person.individualId(), said, by);
    }

    /** The last word: whatever was waiting to be confirmed is confirmed by nobody any more (CNS-10). */
    private Desk.Opened<ReturnConsent> kept(ReturnConsent.Whom whom, ConsentStatement said, String operation, By by) {
        var older = consents.lockUnconfirmed(whom.individualId(), said.kind());
        var overtaken = older.map(o -> o.overtaken(operation, by));
        // there is never more than one that waits: the database sees to it
        consents.flush();
        var consent = ReturnConsent.record(ids.next(), whom, said, by);
        consents.persist(consent);
        var recorded = consent.recorded(operation, by);
        return new Desk.Opened<>(
                consent, overtaken.map(o -> recorded.and(older.get(), o)).orElse(recorded));
    }

    /** CNS-5 and CNS-9; of a withdrawal nothing is asked. */
    private void checkOfAge(KnownPerson person, ConsentStatement said, By by) {
        if (said.says() == ConsentSaying.CONSENTS) {
            var claimant = claimants.of(person.id(), person.caseId(), by.today());
            ReturnConsentRule.checkSigned(said, claimant.child());
            ReturnConsentRule.checkGuarded(
                    loneChildren.isAlone(person.id(), claimant), guardians.isGuarded(person.id()));
        }
    }

    private Done heard(Done done, UUID individualId, ConsentStatement said, By by) {
        return said.says() == ConsentSaying.WITHDRAWS
                ? permits.heard(done, individualId, SafetyAct.CONSENT_WITHDRAWN, by)
                : done;
    }

    @Transactional
    Answer<ReturnConsentView> get(ReturnConsentId id) {
        return desk.get(id.value());
    }

    /** Those of one person, oldest first. */
    @Transactional
    Page<ReturnConsentView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        if (!person.decision().toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                consents.of(person.id(), page, actor),
                consent -> ReturnConsentView.of(consent, person.decision(), actor),
                page,
                consent -> new Cursor.Key(0, consent.id()));
    }

    /**
     * What a person of whom these are the records said last to this kind of return, at whichever custodian; null when nothing. What nobody has confirmed
     * was not said. For deciding, and told to nobody as it is.
     */
    public @Nullable ConsentSaying lastWord(Set<UUID> individualIds, ReturnKind kind) {
        return wider.asSystem(() -> consents.findLast(individualIds, kind))
                .map(ReturnConsent::says)
                .orElse(null);
    }

    /** The same, where it is a consent. Whether it still counts those know who know what came after it was said, whenever it was confirmed (CNS-7). */
    public Optional<LastConsent> lastConsent(Set<UUID> individualIds, ReturnKind kind) {
        return wider.asSystem(() -> consents.findLast(individualIds, kind)
                .filter(ReturnConsent::isConsent)
                .flatMap(said -> consents.findRecordedAt(said.id())
                        .map(at -> new LastConsent(at, said.by() == ConsentGiver.PERSON_AND_GUARDIAN))));
    }
}
