package org.rsp.caseload.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.guardians.GuardianService;
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
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;

/** What can be done to find what is best for a child; each call is one transaction. */
@ApplicationScoped
public class BestInterestsProcedureService {

    private final BestInterestsProcedureRepository procedures;
    private final BestInterestsService interests;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final GuardianService guardians;
    private final Vault vault;
    private final Desk<
                    BestInterestsProcedureState,
                    BestInterestsProcedureTransition,
                    BestInterestsProcedure,
                    BestInterestsProcedureView>
            desk;

    BestInterestsProcedureService(
            BestInterestsProcedureRepository procedures,
            BestInterestsService interests,
            PersonService persons,
            ClaimantService claimants,
            GuardianService guardians,
            Vault vault,
            Acts acts) {
        this.procedures = procedures;
        this.interests = interests;
        this.persons = persons;
        this.claimants = claimants;
        this.guardians = guardians;
        this.vault = vault;
        this.desk = acts.desk(
                BestInterestsProcedureTransition.LIFECYCLE,
                persons.records(procedures::find, procedures::lock),
                this::shown);
    }

    private BestInterestsProcedureView shown(BestInterestsProcedure p, Decision told, Actor actor) {
        return BestInterestsProcedureView.of(p, () -> hearing(p), () -> finding(p), told, actor);
    }

    @Transactional
    Answer<BestInterestsProcedureView> open(UUID individualId, Call call, BestInterestsProcedureCommand.Open command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var child = claimants.of(person.id(), person.caseId(), by.today()).child();
            BestInterestsProcedureRule.checkOpening(command, child);
            var opened = interests.open(person, command, by);
            return new Desk.Opened<>(opened, opened.opened(by));
        });
    }

    @Transactional
    Answer<BestInterestsProcedureView> hearChild(
            BestInterestsProcedureId id, Step step, BestInterestsProcedureCommand.HearChild command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> {
            p.next(command, by.actor());
            demandApart(p, Set.of(), by);
            BestInterestsProcedureRule.checkHearing(command.hearing());
            return p.hearChild(command, sealed(p, hearingOf(p), command.hearing()), by);
        });
    }

    @Transactional
    Answer<BestInterestsProcedureView> decide(
            BestInterestsProcedureId id, Step step, BestInterestsProcedureCommand.Decide command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> {
            p.next(command, by.actor());
            BestInterestsProcedureRule.checkDecision(
                    command,
                    p.isDetermination(),
                    p.purpose(),
                    p.assessor(),
                    by.actor().subject(),
                    by.today());
            demandApart(p, command.panel(), by);
            return p.decide(command, sealed(p, findingOf(p), command.finding()), by);
        });
    }

    /** BIP-8: with the last signature it is determined, and of two determinations for one purpose the newer holds. */
    @Transactional
    Answer<BestInterestsProcedureView> sign(BestInterestsProcedureId id, Step step) {
        var command = new BestInterestsProcedureCommand.Sign();
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> {
            p.next(command, by.actor());
            demandApart(p, Set.of(), by);
            BestInterestsProcedureRule.checkSignature(p.awaits(by.actor().subject()), open(p, by));
            var older = Optional.ofNullable(p.purpose())
                    .filter(_ -> p.awaitsOne())
                    .flatMap(purpose -> procedures.lockDetermined(p.individualId(), purpose));
            if (older.isEmpty()) {
                return p.sign(command, by);
            }
            var ended = older.get().superseded(by);
            // there is never more than one that holds for a purpose: the database sees to it
            procedures.flush();
            return p.sign(command, by).and(older.get(), ended);
        });
    }

    /** GRD-3, of who acts and of those who are to sign. */
    private void demandApart(BestInterestsProcedure p, Collection<String> panel, By by) {
        var accounts = guardians.accounts(p.individualId());
        BestInterestsProcedureRule.checkApart(
                accounts.contains(by.actor().subject()) || panel.stream().anyMatch(accounts::contains), open(p, by));
    }

    private static List<String> open(BestInterestsProcedure p, By by) {
        return BestInterestsProcedureTransition.LIFECYCLE.open(
                p.state(), by.actor().roles());
    }

    @Transactional
    Answer<BestInterestsProcedureView> review(
            BestInterestsProcedureId id, Step step, BestInterestsProcedureCommand.Review command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> {
            p.next(command, by.actor());
            demandApart(p, Set.of(), by);
            return p.review(command, by);
        });
    }

    @Transactional
    Answer<BestInterestsProcedureView> supersede(
            BestInterestsProcedureId id, Step step, BestInterestsProcedureCommand.Supersede command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> p.supersede(command, by));
    }

    @Transactional
    Answer<BestInterestsProcedureView> stop(
            BestInterestsProcedureId id, Step step, BestInterestsProcedureCommand.Stop command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> p.stop(command, by));
    }

    @Transactional
    Answer<BestInterestsProcedureView> get(BestInterestsProcedureId id) {
        return desk.get(id.value());
    }

    /** Those of one person, oldest first. */
    @Transactional
    Page<BestInterestsProcedureView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                procedures.of(person.id(), page),
                p -> shown(p, person.decision(), actor),
                page,
                p -> new Cursor.Key(0, p.id()));
    }

    private <T> Encrypted<T> sealed(BestInterestsProcedure p, Place place, T plain) {
        return vault.sealRecord(vault.key(p.sealedWith()), place, plain);
    }

    private @Nullable ChildHearing hearing(BestInterestsProcedure p) {
        return opened(p, hearingOf(p), p.hearing(), ChildHearing.class);
    }

    private @Nullable BestInterestsFinding finding(BestInterestsProcedure p) {
        return opened(p, findingOf(p), p.finding(), BestInterestsFinding.class);
    }

    /** Null when there is none yet and when it was erased. */
    private <T> @Nullable T opened(BestInterestsProcedure p, Place place, @Nullable Encrypted<T> value, Class<T> type) {
        return value == null
                ? null
                : vault.findKey(p.sealedWith())
                        .map(key -> vault.openRecord(key, place, value, type))
                        .orElse(null);
    }

    private static Place hearingOf(BestInterestsProcedure p) {
        return new Place("best_interests_procedure", "hearing", p.id());
    }

    private static Place findingOf(BestInterestsProcedure p) {
        return new Place("best_interests_procedure", "finding", p.id());
    }
}
