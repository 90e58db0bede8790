package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.Suspending;
import org.rsp.returns.safety.RemovalSafetyService;

/**
 * Whether a person may be named to a state now, and what that state is told then. What the service that has the cases must say is asked before the
 * transaction; everything else is looked at in it, while the return is held.
 */
@ApplicationScoped
public class DisclosureService {

    private final DisclosureProfileRepository profiles;
    private final DisclosureRepository disclosures;
    private final KnownReturnService returns;
    private final Suspending suspending;
    private final RemovalSafetyService safety;
    private final GuardService guards;
    private final KnownFacts facts;
    private final WiderRows wider;
    private final Tokens tokens;
    private final Ids ids;

    DisclosureService(
            DisclosureProfileRepository profiles,
            DisclosureRepository disclosures,
            KnownReturnService returns,
            Suspending suspending,
            RemovalSafetyService safety,
            GuardService guards,
            KnownFacts facts,
            WiderRows wider,
            Tokens tokens,
            Ids ids) {
        this.profiles = profiles;
        this.disclosures = disclosures;
        this.returns = returns;
        this.suspending = suspending;
        this.safety = safety;
        this.guards = guards;
        this.facts = facts;
        this.wider = wider;
        this.tokens = tokens;
        this.ids = ids;
    }

    /** Before the transaction, for a return of the caller's own: 404 where the caller knows of none, 503 where nobody answers. */
    public AskedOfPerson ask(UUID returnId, Actor actor) {
        return ask(facts.deciding(actor, () -> returns.get(returnId, actor)), actor);
    }

    /**
     * What the state is told of the person of a return, if the person is disclosure-cleared: refused otherwise, with what stands in the way. That the state is
     * told is written down. In the transaction of who acts, who holds the return; what was asked before counts only if the return is as it was.
     *
     * @param requested the state that is to be asked, by its code
     * @param open what else is open to the caller, for a refusal
     */
    public DisclosedProfile disclose(AskedOfPerson asked, KnownReturn of, String requested, By by, List<String> open) {
        returns.mustBe(asked.version(), asked.kind(), of);
        if (!asked.returnId().equals(of.id()) || !asked.custodian().equals(of.custodian())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        returns.follow(of, asked.caseId(), asked.askedAt());
        DisclosureRule.checkAddressee(requested, of.custodian(), of.destination(), open);
        DisclosureRule.checkStanding(
                of.isAgreedOrOrdered(), suspending.isSuspended(of.id()), facts.of(asked.caseId()), open);
        guards.demand(found(of, asked), open);
        var profile = DisclosureRule.demandPut(profiles.findPut(of.id()), open);
        if (!disclosures.isTold(profile.id(), requested)) {
            disclosures.persist(Disclosure.of(ids.next(), profile, requested, by));
        }
        return profile.told(tokens.naming(requested));
    }

    /** Since which day a state is told of the profile that stands; empty where it is not. */
    public Optional<LocalDate> findToldOn(UUID returnId, String requested) {
        return wider.asSystem(
                () -> profiles.findPut(returnId).flatMap(profile -> disclosures.findToldOn(profile.id(), requested)));
    }

    /**
     * What was asked of the person, if the state can read of the person now; empty where it cannot, or that is not known. Outside of every transaction, for
     * what follows from it that a state is told, or is silent: one that is under way waits beside it.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<AskedOfPerson> findReadable(UUID returnId, String requested, Actor actor) {
        try {
            return findNamed(returnId, requested, actor);
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /** The same for one line of an inbox; 503 where nobody answers. */
    Optional<AskedOfPerson> findNamed(UUID returnId, String requested, Actor actor) {
        try {
            return askOf(returnId, actor).filter(asked -> facts.deciding(actor, () -> isNamed(asked, requested)));
        } catch (Refusal refused) {
            if (refused.type() == CommonProblem.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** DSC-5: cleared, and what the state is told stands. In a transaction. */
    boolean isNamed(AskedOfPerson asked, String requested) {
        return findToldOn(asked.returnId(), requested).isPresent() && isCleared(asked, requested);
    }

    /** Before the transaction, for the state that looks into its inbox; empty where there is no such return. */
    Optional<AskedOfPerson> askOf(UUID returnId, Actor actor) {
        return facts.deciding(actor, () -> returns.findUntold(returnId)).map(seen -> ask(seen, actor));
    }

    /** DSC-5: whether the person of a return may be named to this state still. In the transaction of the state, which is told nothing of it. */
    boolean isCleared(AskedOfPerson asked, String requested) {
        return wider.asSystem(() -> returns.findUntold(asked.returnId())
                .filter(of -> of.kind() == asked.kind() && of.custodian().equals(asked.custodian()))
                .filter(of -> DisclosureRule.isAddressee(requested, of.custodian(), of.destination()))
                .filter(of -> of.isAgreedOrOrdered() && !suspending.isSuspended(of.id()))
                .filter(_ -> DisclosureRule.isFree(facts.of(asked.caseId())))
                .filter(of -> found(of, asked).stream().allMatch(GuardFinding::passes))
                .isPresent());
    }

    /** What this state is told of it, as far as its rows are there for it. */
    Optional<DisclosedProfile> findTold(UUID returnId, String requested) {
        return profiles.findPut(returnId).map(profile -> profile.told(tokens.naming(requested)));
    }

    private AskedOfPerson ask(KnownReturn seen, Actor actor) {
        var where = safety.returnee(seen.individualId(), actor);
        var found = safety.ask(seen.individualId(), seen.kind(), actor);
        return new AskedOfPerson(
                seen.id(),
                seen.version(),
                seen.kind(),
                where.caseId(),
                where.custodian(),
                where.askedAt(),
                found.outcome(),
                found.evidence(),
                found.asOf());
    }

    /** DSC-2: the guards, G1 as it was asked, and the person's own consent or order. */
    private List<GuardFinding> found(KnownReturn of, AskedOfPerson asked) {
        var first = new GuardFinding(ReturnGuard.G1, asked.safety(), asked.evidence(), asked.asOf());
        return guards.evaluate(of, first, needed(of.kind()));
    }

    private static Set<ReturnGuard> needed(ReturnKind kind) {
        return kind.isByOwnWill()
                ? EnumSet.of(ReturnGuard.G1, ReturnGuard.G3)
                : EnumSet.of(ReturnGuard.G1, ReturnGuard.G4);
    }
}
