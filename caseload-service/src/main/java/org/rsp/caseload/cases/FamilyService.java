package org.rsp.caseload.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What happens in the families of persons, and what persons are to each other. Each call is one transaction. */
@ApplicationScoped
public class FamilyService {

    private final CaseAccessService visible;
    private final CivilEventRepository events;
    private final KinshipRepository kinships;
    private final KinshipService keeping;
    private final MembershipRepository memberships;
    private final CaseRepository cases;
    private final SealedService sealed;
    private final Desk<CaseState, CaseTransition, Case, CaseView> desk;
    private final Ids ids;

    FamilyService(
            CaseAccessService visible,
            CivilEventRepository events,
            KinshipRepository kinships,
            KinshipService keeping,
            MembershipRepository memberships,
            CaseRepository cases,
            SealedService sealed,
            Acts acts,
            Ids ids) {
        this.visible = visible;
        this.events = events;
        this.kinships = kinships;
        this.keeping = keeping;
        this.memberships = memberships;
        this.cases = cases;
        this.sealed = sealed;
        this.desk = acts.desk(
                CaseTransition.LIFECYCLE,
                visible,
                (c, told, actor) -> CaseView.of(c, sealed.of(c), () -> visible.references(c), told, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<CaseView> recordCivilEvent(CaseId id, Step step, FamilyCommand.RecordCivilEvent command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            var person = person(c, command.individualId(), "/individualId");
            var other = command.otherId() == null ? null : person(c, command.otherId(), "/otherId");
            FamilyRule.checkCivilEvent(command, person, other, by.today());
            keep(command, c, person, other, by);
            if (other != null) {
                keep(command, c, other, person, by);
                changeBond(command.kind(), c, person, other, by);
            }
            return c.recordCivilEvent(command, by);
        });
    }

    private void keep(
            FamilyCommand.RecordCivilEvent command, Case c, Individual person, @Nullable Individual other, By by) {
        var before = command.kind().hasSpouse() ? person.maritalStatus() : null;
        var event = ids.next();
        var details = new CivilEvent.Details(
                command.kind(),
                command.on(),
                command.country(),
                other == null ? null : other.id(),
                command.evidence(),
                before);
        events.persist(CivilEvent.of(event, person.id(), c, sealed.into(c.id()).civilEvent(event, details), by));
        person.presence(command.kind().after(person.presence()));
        if (command.kind().hasSpouse()) {
            person.maritalStatus(command.kind() == CivilEventKind.MARRIAGE ? MaritalStatus.MA : MaritalStatus.DV);
        }
    }

    /** Two who marry are spouses, and two who divorce were: to the principal applicant in the group's record, to others as a kinship. */
    private void changeBond(CivilEventKind kind, Case c, Individual one, Individual two, By by) {
        var bond = kind == CivilEventKind.MARRIAGE ? Kin.SPOUSE : Kin.FORMER_SPOUSE;
        if (one.isPrincipalApplicant() || two.isPrincipalApplicant()) {
            var member = one.isPrincipalApplicant() ? two : one;
            member.becomes(bond.code(member.sex()));
            memberships.change(c, member, by.minute());
            return;
        }
        kinships.findStanding(one.id(), bond == Kin.SPOUSE ? Kin.FORMER_SPOUSE : Kin.SPOUSE, two.id())
                .ifPresent(before -> before.end(by.minute()));
        keeping.keep(one, bond, two, c.custodian(), by.minute());
    }

    @Transactional
    Answer<CaseView> recordKinship(CaseId id, Step step, FamilyCommand.RecordKinship command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            var person = person(c, command.individualId(), "/individualId");
            var together = c.individual(command.otherId());
            var other = together.orElseGet(() -> elsewhere(command.otherId(), by));
            var kin = FamilyRule.checkKinship(command, person, other, together.isPresent());
            if (kinships.findStanding(person.id(), kin, other.id()).isPresent()) {
                throw Refusal.field("/is", "KIN-3", "This is recorded already; end it first if it is no longer so.");
            }
            keeping.keep(person, kin, other, c.custodian(), by.minute());
            return c.recordKinship(command, by);
        });
    }

    @Transactional
    Answer<CaseView> endKinship(CaseId id, Step step, FamilyCommand.EndKinship command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            kinships.findByIdOptional(command.kinshipId())
                    .filter(k -> k.until() == null && c.individuals().stream().anyMatch(i -> k.isOf(i.id())))
                    .orElseThrow(() -> Refusal.field(
                            "/kinshipId", "KIN-3", "Name a kinship of a person of this case that still goes on."))
                    .end(by.minute());
            return c.endKinship(command, by);
        });
    }

    @Transactional
    Page<CivilEventView> civilEvents(CaseId id, PageRequest page) {
        var c = desk.look(id.value(), CivilEventView.class);
        var decision = visible.require(c, desk.actor());
        var unsealed = sealed.of(c);
        return desk.page(events.of(c, page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> CivilEventView.of(each, told(unsealed.civilEvent(each)), decision));
    }

    /** With whom, as far as the rows let the caller know of that person, who may be in another case now, and that one sealed (STY-6). */
    private CivilEvent.@Nullable Details told(CivilEvent.@Nullable Details details) {
        return details == null
                        || details.otherId() == null
                        || cases.findCaseHolding(details.otherId()).isPresent()
                ? details
                : details.withoutOther();
    }

    /** What the persons of the case are to each other and to persons of other cases; the custodian's to know. */
    @Transactional
    Page<KinshipView> kinships(CaseId id, PageRequest page) {
        var c = desk.look(id.value(), KinshipView.class);
        var decision = visible.require(c, desk.actor());
        if (!decision.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        var persons = c.individuals().stream().map(Individual::id).collect(toUnmodifiableSet());
        return desk.page(kinships.of(persons, page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> KinshipView.of(each, decision));
    }

    private static Individual person(Case c, UUID individualId, String field) {
        return c.individual(individualId)
                .orElseThrow(() -> Refusal.field(field, "REG-12", "Name a person of this case by its id."));
    }

    /** A person of another case of the caller's own. */
    private Individual elsewhere(UUID individualId, By by) {
        return cases.findCaseOf(individualId, by.actor())
                .map(found -> visible.get(found, by.actor()))
                .flatMap(found -> found.individual(individualId))
                .orElseThrow(
                        () -> Refusal.field("/otherId", "REG-12", "Name a person of one of your cases by its id."));
    }
}
