package org.rsp.caseload.trafficking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.ProtectionConfig;
import org.rsp.caseload.bestinterests.BestInterestsService;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
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
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What is done for persons who may be victims of trafficking; each call is one transaction. */
@ApplicationScoped
public class TraffickingService {

    private final TraffickingConcernRepository concerns;
    private final BestInterestsService interests;
    private final DeparturePermitService permits;
    private final PersonService persons;
    private final ProtectionConfig config;
    private final Vault vault;
    private final WiderRows wider;
    private final Clock clock;
    private final Ids ids;
    private final Desk<
                    TraffickingConcernState, TraffickingConcernTransition, TraffickingConcern, TraffickingConcernView>
            desk;

    TraffickingService(
            TraffickingConcernRepository concerns,
            BestInterestsService interests,
            DeparturePermitService permits,
            PersonService persons,
            ProtectionConfig config,
            Vault vault,
            WiderRows wider,
            Clock clock,
            Ids ids,
            Acts acts) {
        this.concerns = concerns;
        this.interests = interests;
        this.permits = permits;
        this.persons = persons;
        this.config = config;
        this.vault = vault;
        this.wider = wider;
        this.clock = clock;
        this.ids = ids;
        this.desk = acts.desk(
                TraffickingConcernTransition.LIFECYCLE, persons.records(concerns::find, concerns::lock), this::shown);
    }

    private TraffickingConcernView shown(TraffickingConcern c, Decision told, Actor actor) {
        return TraffickingConcernView.of(c, () -> signs(c), () -> plan(c), told, actor);
    }

    /**
     * A safety act: nothing stands in its way. From now on the person is not returned until somebody has looked into it (TIP-8). Of a child somebody
     * looks to what is best for it (TIP-7), and nobody else is told.
     */
    @Transactional
    Answer<TraffickingConcernView> raise(UUID individualId, Call call, TraffickingConcernCommand.Raise command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var concern = raised(person, command.signs(), by);
            return new Desk.Opened<>(concern, heard(concern.raised(by), person, by));
        });
    }

    /**
     * By an act of another feature it is said that the person may be a victim: a concern is raised, which names no sign of its own, unless one goes on
     * (SCN-15). The caller holds the person. It is never refused.
     */
    public Done suspected(Done done, KnownPerson person, By by) {
        if (concerns.hasOpen(person.id())) {
            return done;
        }
        var concern = raised(person, new TraffickingSigns(List.of(), null), by);
        return heard(done.and(concern, concern.raised(by)), person, by);
    }

    private TraffickingConcern raised(KnownPerson person, TraffickingSigns signs, By by) {
        var id = ids.next();
        var sealed = vault.sealRecord(vault.key(person.caseId()), signsOf(id), signs);
        var concern = TraffickingConcern.raise(id, person.id(), person.caseId(), sealed, by);
        concerns.persist(concern);
        return concern;
    }

    /** What every sign of trafficking sets off, wherever it is seen. */
    private Done heard(Done done, KnownPerson person, By by) {
        return permits.heard(interests.lookedTo(done, person, by), person.id(), SafetyAct.STAY_ORDERED, by);
    }

    /** From now on the person is not returned as long as the time to recover and reflect lasts (TIP-8). */
    @Transactional
    Answer<TraffickingConcernView> identify(
            TraffickingConcernId id, Step step, TraffickingConcernCommand.Identify command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            TraffickingConcernRule.checkReflection(
                    command.reflectionEndsOn(), by.today().plus(config.reflectionPeriod()));
            return permits.heard(c.identify(command, by), c.individualId(), SafetyAct.STAY_ORDERED, by);
        });
    }

    @Transactional
    Answer<TraffickingConcernView> planSupport(
            TraffickingConcernId id, Step step, TraffickingConcernCommand.PlanSupport command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            TraffickingConcernRule.checkPlan(command, c.reflectionEndsOn(), by.today());
            var sealed = vault.sealRecord(vault.key(c.sealedWith()), planOf(c), command.plan());
            return c.planSupport(command, sealed, by);
        });
    }

    @Transactional
    Answer<TraffickingConcernView> close(TraffickingConcernId id, Step step, TraffickingConcernCommand.Close command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> c.close(command, by));
    }

    @Transactional
    Answer<TraffickingConcernView> get(TraffickingConcernId id) {
        return desk.get(id.value());
    }

    /** Those about one person that the caller may know of, oldest first. */
    @Transactional
    Page<TraffickingConcernView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                concerns.of(person.id(), told.tells(FieldClass.P4), page, actor),
                c -> shown(c, told, actor),
                page,
                c -> new Cursor.Key(0, c.id()));
    }

    /** Who of these persons, whose ever they are, is or may be a victim; for deciding, and told to nobody as it is. */
    public List<Victim> victims(Set<UUID> individualIds) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return wider.asSystem(() -> concerns.victims(individualIds, today));
    }

    /** Null when it was erased. */
    private @Nullable TraffickingSigns signs(TraffickingConcern c) {
        return vault.findKey(c.sealedWith())
                .map(key -> vault.openRecord(key, signsOf(c.id()), c.signs(), TraffickingSigns.class))
                .orElse(null);
    }

    /** Null when there is none yet and when it was erased. */
    private @Nullable SupportPlan plan(TraffickingConcern c) {
        var sealed = c.plan();
        return sealed == null
                ? null
                : vault.findKey(c.sealedWith())
                        .map(key -> vault.openRecord(key, planOf(c), sealed, SupportPlan.class))
                        .orElse(null);
    }

    private static Place signsOf(UUID id) {
        return new Place("trafficking_concern", "signs", id);
    }

    private static Place planOf(TraffickingConcern c) {
        return new Place("trafficking_concern", "plan", c.id());
    }
}
