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
                (consent, told, _) -> ReturnConsentView.of(consent, told));
    }

    /** To withdraw is a safety act: it is taken in any state of anything, and stops a departure (CNS-4). */
    @Transactional
    Answer<ReturnConsentView> record(UUID individualId, Call call, ConsentStatement said) {
        return desk.open(ReturnConsentTransition.RECORD, call, List.of(individualId, said), by -> {
            ReturnConsentRule.checkHeard(said, by.actor());
            ReturnConsentRule.check(said, by.today());
            ReturnConsentRule.checkWitnessed(said, by.actor());
            var person = persons.hold(individualId, by.actor());
            checkOfAge(person, said, by);
            var whom = new ReturnConsent.Whom(person.id(), person.caseId(), person.custodian());
            var consent = kept(whom, said, by);
            var operation = ReturnConsentTransition.LIFECYCLE.operation(ReturnConsentTransition.RECORD);
            return new Desk.Opened<>(consent, heard(consent.recorded(operation, by), person.id(), said, by));
        });
    }

    /** By an act of another procedure the person has said that a return of this kind is not wanted: a withdrawal like any other (CNS-4). The caller holds the case. */
    public Done takenBack(Done done, PersonPlace person, ReturnKind kind, By by) {
        var said = ConsentStatement.withdrawal(kind);
        var whom = new ReturnConsent.Whom(person.individualId(), person.caseId(), person.custodian());
        var consent = kept(whom, said, by);
        var all = done.and(consent, consent.recorded(done.entry().act(), by));
        return heard(all, person.individualId(), said, by);
    }

    private ReturnConsent kept(ReturnConsent.Whom whom, ConsentStatement said, By by) {
        var consent = ReturnConsent.record(ids.next(), whom, said, by);
        consents.persist(consent);
        return consent;
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
                consent -> ReturnConsentView.of(consent, person.decision()),
                page,
                consent -> new Cursor.Key(0, consent.id()));
    }

    /**
     * What a person of whom these are the records said last to this kind of return, at whichever custodian; null when nothing. For deciding, and told
     * to nobody as it is.
     */
    public @Nullable ConsentSaying lastWord(Set<UUID> individualIds, ReturnKind kind) {
        return wider.asSystem(() -> consents.findLast(individualIds, kind))
                .map(ReturnConsent::says)
                .orElse(null);
    }

    /** The same, where it is a consent that somebody has witnessed. Whether it still counts those know who know what came after it (CNS-7). */
    public Optional<LastConsent> lastConsent(Set<UUID> individualIds, ReturnKind kind) {
        return wider.asSystem(() -> consents.findLast(individualIds, kind)
                .filter(said -> said.says() == ConsentSaying.CONSENTS && said.witness() != null)
                .flatMap(said -> consents.findRecordedAt(said.id())
                        .map(at -> new LastConsent(at, said.by() == ConsentGiver.PERSON_AND_GUARDIAN))));
    }
}
