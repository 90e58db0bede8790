package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.MeantId;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The persons of cases, for the features that keep something of a person: who may know of the case may know of the person. In a transaction. */
@ApplicationScoped
public class PersonService {

    private final CaseRepository cases;
    private final SealedCaseRepository sealed;
    private final CaseAccessService visible;
    private final Access access;
    private final WiderRows wider;

    PersonService(
            CaseRepository cases,
            SealedCaseRepository sealed,
            CaseAccessService visible,
            Access access,
            WiderRows wider) {
        this.cases = cases;
        this.sealed = sealed;
        this.visible = visible;
        this.access = access;
        this.wider = wider;
    }

    /** The person whom the caller means; 404 if the caller may not know of the person. */
    public KnownPerson get(UUID said, Actor actor) {
        access.requirePersons(actor);
        var person = access.meant(said, actor);
        return known(person.value(), visible.read(caseOf(person), actor), Action.READ, actor);
    }

    /** The caller's own, for something to be done: the case stays locked, so that nobody moves the person meanwhile. */
    public KnownPerson hold(UUID said, Actor actor) {
        access.requirePersons(actor);
        var person = access.meant(said, actor);
        var in = caseOf(person);
        var held = visible.hold(in, actor);
        // somebody may have moved the person while this waited for the lock
        var now = caseOf(person);
        return known(person.value(), now.equals(in) ? held : visible.hold(now, actor), Action.WRITE, actor);
    }

    /** The caller's own, for something to be done that does not rest on where the person is: nothing is locked. */
    public KnownPerson own(UUID said, Actor actor) {
        access.requirePersons(actor);
        var person = access.meant(said, actor);
        return known(person.value(), visible.read(caseOf(person), actor), Action.WRITE, actor);
    }

    /** What decides who may know of these cases, whose ever they are: it is for deciding, and is told to nobody. */
    public Map<UUID, CaseFacts> facts(Set<UUID> caseIds) {
        return caseIds.isEmpty() ? Map.of() : wider.asService(() -> factsOf(caseIds));
    }

    private Map<UUID, CaseFacts> factsOf(Set<UUID> caseIds) {
        var staff = sealed.staffOf(caseIds);
        return cases.rows(caseIds).stream().collect(Collectors.toMap(CaseRow::id, row -> row.facts()
                .sealedTo(staff.getOrDefault(row.id(), Set.of()))));
    }

    /**
     * The same as if nobody were held as a witness: for what says no more of a case than was told before it was sealed, and must be heard, because
     * somebody waits for it.
     */
    public CaseFacts factsBesideTheSeal(UUID caseId) {
        return wider.asService(() -> cases.rows(Set.of(caseId)).stream()
                .map(CaseRow::facts)
                .findFirst()
                .orElseThrow());
    }

    /** Those of these persons, whoever is their custodian, whose case is kept to few now; for deciding, and told to nobody. */
    public Set<UUID> sealed(Set<UUID> individualIds) {
        return wider.asSystem(() -> sealed.sealed(individualIds));
    }

    /** What may be told in a list of each of these cases; 404 if there is one of which the caller may not know. */
    public Map<UUID, Decision> decisionsOfCases(Set<UUID> caseIds, Actor actor) {
        access.requirePersons(actor);
        var rows = caseIds.isEmpty() ? List.<CaseRow>of() : cases.rows(caseIds);
        if (rows.size() < caseIds.size()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return rows.stream().collect(Collectors.toMap(CaseRow::id, visible.decisions(Action.LIST, rows, actor)));
    }

    private KnownPerson known(UUID individual, Case c, Action action, Actor actor) {
        return new KnownPerson(individual, c.id(), c.facts(), visible.require(action, c, actor));
    }

    private MeantId caseOf(MeantId person) {
        return cases.findCaseHolding(person.value())
                .map(c -> new MeantId(c, person.byCustodian()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** What the register says of who the person is. */
    public RecordedIdentity recorded(UUID caseId, UUID individualId) {
        return cases.findByIdOptional(caseId)
                .flatMap(c -> c.individual(individualId))
                .map(i -> RecordedIdentity.of(i.person()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Who hears of what is done to something in this case, under which names. */
    public Map<String, Naming> audience(UUID caseId) {
        return audience(caseId, FieldClass.P1);
    }

    /** The same of something whose existence is of this class. */
    public Map<String, Naming> audience(UUID caseId, FieldClass existence) {
        return cases.findByIdOptional(caseId)
                .map(c -> access.audience(c.facts(), visible.arrangement(c.caseloadId()), existence))
                .orElse(Map.of());
    }

    /** Where a person is recorded, for what the platform itself does; by the real id. It is told to nobody. */
    public Optional<PersonPlace> whereabouts(UUID individualId) {
        return wider.asSystem(() -> cases.findPlace(individualId));
    }

    /** Whether the case in which a person is recorded is open: of who was handed over to another custodian it is not. Told to nobody. */
    public boolean isInOpenCase(UUID individualId) {
        return wider.asService(() -> cases.isInOpenCase(individualId));
    }

    /** What nobody but the custodian is to hear of, whoever acted: as far as the custodian may know of its own case. */
    public Map<String, Naming> custodianAlone(UUID caseId) {
        return Optional.ofNullable(facts(Set.of(caseId)).get(caseId))
                .map(this::custodianAlone)
                .orElse(Map.of());
    }

    /** The same also while the custodian's own staff are kept from the case: for an alarm, which says that somebody is to be called back and not why. */
    public Map<String, Naming> custodianBesideTheSeal(UUID caseId) {
        return custodianAlone(factsBesideTheSeal(caseId));
    }

    private Map<String, Naming> custodianAlone(CaseFacts of) {
        return access.audience(of, ArrangementFacts.NONE).entrySet().stream()
                .filter(told -> told.getKey().equals(of.custodian()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the caller may be told what is restricted of persons of its own organisation, before any of them is looked up. */
    public boolean mayBeToldRestricted(Actor actor) {
        return ofOwn(actor).tells(FieldClass.P4);
    }

    /** Whether the caller may be told what is of this class of persons of its own organisation. */
    public boolean mayBeToldOfOwn(FieldClass fieldClass, Actor actor) {
        return ofOwn(actor).tells(fieldClass);
    }

    /** What the caller may be told of persons of its own organisation, before any of them is looked up. */
    public Decision ofOwn(Actor actor) {
        access.requirePersons(actor);
        var own = CaseFacts.unrestricted(actor.organisation(), Set.of(), true);
        return access.decide(actor, Action.READ, own, ArrangementFacts.NONE);
    }

    /** What may be told of each of some records, of which it has been settled that the caller may know of them. */
    public <R extends OfPerson> Function<R, Decision> decisions(List<R> records, Actor actor) {
        var of = reading(records.stream().map(OfPerson::caseId).collect(Collectors.toSet()), actor);
        return record -> of.apply(record.caseId());
    }

    /** What may be told of each of these cases to who reads something that hangs on it; 404 for one of which the caller may not know. */
    public Function<UUID, Decision> reading(Set<UUID> caseIds, Actor actor) {
        access.requirePersons(actor);
        var known = cases.list("id in ?1", caseIds).stream().collect(Collectors.toMap(Case::id, Function.identity()));
        return id -> Optional.ofNullable(known.get(id))
                .map(c -> visible.require(Action.READ, c, actor))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Where a case of the caller's own is, for what goes by that. */
    public CasePlace place(UUID caseId) {
        return cases.findByIdOptional(caseId)
                .map(c -> new CasePlace(c.countryOfAsylum(), c.caseloadId()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /**
     * What a feature keeps of persons, as far as an actor may know of it.
     *
     * @param find by the real id
     * @param lock the same, with the row locked until the transaction ends
     */
    public <R extends OfPerson> Visible<R> records(Function<UUID, Optional<R>> find, Function<UUID, Optional<R>> lock) {
        return new Records<>(find, lock);
    }

    private final class Records<R extends OfPerson> implements Visible<R> {

        private final Function<UUID, Optional<R>> find;
        private final Function<UUID, Optional<R>> lock;

        Records(Function<UUID, Optional<R>> find, Function<UUID, Optional<R>> lock) {
            this.find = find;
            this.lock = lock;
        }

        @Override
        public R get(UUID id, Actor actor) {
            return found(find, Action.READ, id, actor);
        }

        @Override
        public R lock(UUID id, Actor actor) {
            return found(lock, Action.WRITE, id, actor);
        }

        private R found(Function<UUID, Optional<R>> looking, Action action, UUID id, Actor actor) {
            access.requirePersons(actor);
            var meant = access.meant(id, actor);
            var found = looking.apply(meant.value())
                    .filter(r -> isOwn(r, actor) == meant.byCustodian())
                    .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            require(action, found, actor);
            return found;
        }

        @Override
        public Decision require(R resource, Actor actor) {
            return require(Action.READ, resource, actor);
        }

        private Decision require(Action action, R resource, Actor actor) {
            var c = visible.read(new MeantId(resource.caseId(), isOwn(resource, actor)), actor);
            var decision = visible.require(action, c, actor);
            if (isKept(decision, resource, actor)) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            return decision;
        }

        private boolean isKept(Decision decision, R resource, Actor actor) {
            return resource.isKeptFrom(actor.organisation())
                    || !mayKnow(decision, resource, actor)
                    || (resource.isForCustodianOnly() && !decision.toCustodian())
                    || (resource.isRestricted() && !mayKnowRestricted(decision, resource, actor));
        }

        /** Who wrote it down has to see that it has arrived. */
        private boolean mayKnow(Decision decision, R resource, Actor actor) {
            return decision.tells(resource.existence()) || (decision.toCustodian() && resource.isBy(actor.subject()));
        }

        private boolean mayKnowRestricted(Decision decision, R resource, Actor actor) {
            return decision.toCustodian() && (decision.tells(FieldClass.P4) || resource.isBy(actor.subject()));
        }

        private boolean isOwn(R resource, Actor actor) {
            return resource.custodian().equals(actor.organisation());
        }
    }
}
