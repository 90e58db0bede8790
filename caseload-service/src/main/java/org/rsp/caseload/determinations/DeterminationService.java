package org.rsp.caseload.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.determinations.StatusDeterminationRepository.Standing;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The determinations of persons' status, for the features that stand before and behind them. In the transaction of an act of theirs. */
@ApplicationScoped
public class DeterminationService {

    /** Of two that moved in one minute nobody knows which was last: the one that nobody has found anything of counts. */
    private static final Comparator<Standing> LAST_WORD = Comparator.<Standing, Boolean>comparing(
                    found -> found.state().standing() == ClaimStanding.OPEN)
            .thenComparing(Standing::updatedAt)
            .thenComparing(found -> found.state().standing());

    private final StatusDeterminationRepository determinations;
    private final InterviewRepository interviews;
    private final SubmittedAssessmentRepository assessments;
    private final SealedDeterminationService sealed;
    private final DeparturePermitService permits;
    private final WiderRows wider;
    private final Ids ids;
    private final Visible<StatusDetermination> visible;

    DeterminationService(
            StatusDeterminationRepository determinations,
            InterviewRepository interviews,
            SubmittedAssessmentRepository assessments,
            SealedDeterminationService sealed,
            PersonService persons,
            DeparturePermitService permits,
            WiderRows wider,
            Ids ids) {
        this.determinations = determinations;
        this.interviews = interviews;
        this.assessments = assessments;
        this.sealed = sealed;
        this.permits = permits;
        this.wider = wider;
        this.ids = ids;
        this.visible = persons.records(determinations::find, determinations::lock);
    }

    /**
     * By an act of another procedure it has become known that the person fears to go back: a determination is opened, or it
     * is written down in the one that is open, as if the person had lodged it. The caller holds the person. It is never refused (RSD-1).
     */
    public Done claimed(Done done, KnownPerson person, ClaimBasis basis, By by) {
        var before = determinations.lockOpen(person.id(), by.actor());
        if (before.isPresent()) {
            var open = before.get();
            return heard(done.and(open, open.lodgedAgain(basis, by)), person.id(), by);
        }
        var opened = open(person, by);
        return heard(done.and(opened, opened.lodged(basis, by)), person.id(), by);
    }

    /** Keeps an open claim of the person, whom the caller holds, from ending until the transaction does. Before any permit is stopped. */
    public void hold(KnownPerson person, By by) {
        determinations.lockOpen(person.id(), by.actor());
    }

    /** Whatever opens a claim stops a departure (PRM-4). */
    Done heard(Done done, UUID individualId, By by) {
        return permits.heard(done, individualId, SafetyAct.CLAIM_LODGED, by);
    }

    /** A new one, for a person whom the caller holds. */
    StatusDetermination open(KnownPerson person, By by) {
        var determination = StatusDetermination.lodge(ids.next(), person.id(), person.caseId(), by);
        determinations.persist(determination);
        return determination;
    }

    /**
     * Where the claims of each of these persons stand, whoever is their custodian: an open one before all, and otherwise the one that moved last, which may
     * have been lodged first and taken up again. For deciding, and told to nobody as it is.
     */
    public Map<UUID, ClaimStanding> standing(Set<UUID> individualIds) {
        var last = new HashMap<UUID, Standing>();
        if (!individualIds.isEmpty()) {
            wider.asService(() -> determinations.standing(individualIds))
                    .forEach(found -> last.merge(found.individualId(), found, BinaryOperator.maxBy(LAST_WORD)));
        }
        return individualIds.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), id -> Optional.ofNullable(last.get(id))
                        .map(found -> found.state().standing())
                        .orElse(ClaimStanding.NONE)));
    }

    /** Which determinations of these persons are decided, whoever is their custodian; for deciding, and told to nobody. */
    public Map<UUID, UUID> decidedOf(Set<UUID> individualIds) {
        return individualIds.isEmpty()
                ? Map.of()
                : wider.asService(() -> determinations.decided(individualIds)).stream()
                        .collect(Collectors.toMap(
                                StatusDeterminationRepository.Decided::id,
                                StatusDeterminationRepository.Decided::individualId));
    }

    /**
     * When one of these persons last claimed, or a claim of theirs was taken up again, whoever is their custodian. Fear that is expressed is a claim
     * too. For deciding, and told to nobody.
     */
    public Optional<Instant> lastClaimed(Set<UUID> individualIds) {
        return individualIds.isEmpty()
                ? Optional.empty()
                : wider.asService(() -> determinations.findLastClaimed(individualIds));
    }

    /** A determination on which a decision can be issued, for somebody of its custodian; it stays locked. */
    public DecidedClaim decided(UUID determinationId, Actor actor) {
        var determination = require(StatusDeterminationState.DECIDED, visible.lock(determinationId, actor));
        var assessment = assessments.findLast(determination.id()).orElseThrow();
        var content = Optional.ofNullable(sealed.assessment(assessment));
        return new DecidedClaim(
                determination.id(),
                determination.individualId(),
                determination.caseId(),
                determination.custodian(),
                Objects.requireNonNull(determination.modality()),
                Objects.requireNonNull(determination.outcome()),
                content.map(Assessment::nexus).map(Set::copyOf).orElse(Set.of()),
                content.map(Assessment::complementary).map(Set::copyOf).orElse(Set.of()),
                content.map(Assessment::derivedFrom).orElse(null),
                tookPart(determination.id()));
    }

    /** The code of the way in which a claim is gone through, for what is counted by it. The id is the real one. */
    public @Nullable String modalityCode(UUID determinationId) {
        return determinations
                .find(determinationId)
                .map(StatusDetermination::modalityCode)
                .orElse(null);
    }

    /** Whether the account has done anything with a claim of the person, or is to hear the person. */
    public boolean tookPart(UUID individualId, String subject) {
        return determinations.tookPart(individualId, subject);
    }

    /** All who have held an interview in it, assessed it, or returned or endorsed an assessment. */
    private Set<String> tookPart(UUID determinationId) {
        return Stream.concat(found(determinationId), determinations.reviewers(determinationId).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the account has held an interview in it or assessed it, whatever came of that (RSD-10). */
    boolean hasFound(UUID determinationId, String subject) {
        return found(determinationId).anyMatch(subject::equals);
    }

    private Stream<String> found(UUID determinationId) {
        return Stream.concat(
                interviews.of(determinationId).stream()
                        .filter(Interview::isHeld)
                        .map(Interview::interviewer),
                assessments.assessors(determinationId).stream());
    }

    /** By an act of an appeal, which has locked its own resource: the person is assessed anew. The id is the real one. */
    public Done remitted(Done done, UUID determinationId, By by) {
        var determination = ruled(determinationId);
        // before the claim itself is open again
        var another = determinations.lockOpen(determination.individualId(), by.actor());
        var remitted =
                done.and(determination, determination.remitted(done.entry().act(), by));
        return heard(
                another.filter(this::isUnheard)
                        .map(other -> takenIn(remitted, other, by))
                        .orElse(remitted),
                determination.individualId(),
                by);
    }

    /** Nothing that the person has said in an interview is lost where another claim goes on. */
    private boolean isUnheard(StatusDetermination claim) {
        return interviews.of(claim.id()).stream().noneMatch(Interview::isHeld);
    }

    /** What was claimed beside it goes on in it, so that nobody is heard and decided on twice (RSD-14). */
    private Done takenIn(Done done, StatusDetermination other, By by) {
        interviews.of(other.id()).stream()
                .filter(Interview::isArranged)
                .forEach(interview -> interview.end(InterviewState.CANCELLED));
        return done.and(other, other.takenIn(by));
    }

    /** By an act on a decision that is final: it is looked at from the beginning. The id is the real one. */
    public Done reopened(Done done, UUID determinationId, ReopenGround ground, By by) {
        var determination = ruled(determinationId);
        StatusDeterminationRule.checkReopening(determinations.hasOpen(determination.individualId()), List.of());
        return heard(
                done.and(determination, determination.reopened(done.entry().act(), ground, by)),
                determination.individualId(),
                by);
    }

    /** By the act that issues a decision on it; until then it was open, and somebody's task. The id is the real one. */
    public Done ruled(Done done, UUID determinationId, By by) {
        var determination = locked(StatusDeterminationState.DECIDED, determinationId);
        return done.and(determination, determination.ruled(done.entry().act(), by));
    }

    /** By an act of an appeal that gives what was refused: nothing of the refusal is left to issue a decision on. The id is the real one. */
    public Done granted(Done done, UUID determinationId, Recommendation given, By by) {
        var determination = ruled(determinationId);
        return done.and(determination, determination.granted(done.entry().act(), given, by));
    }

    /** By an act that sets the decision on it aside for a slip: another is to be issued. The id is the real one. */
    public Done unruled(Done done, UUID determinationId, By by) {
        var determination = ruled(determinationId);
        return done.and(determination, determination.unruled(done.entry().act(), by));
    }

    private StatusDetermination ruled(UUID determinationId) {
        return locked(StatusDeterminationState.DECISION_ISSUED, determinationId);
    }

    private StatusDetermination locked(StatusDeterminationState state, UUID determinationId) {
        return require(
                state, determinations.lock(determinationId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND)));
    }

    private static StatusDetermination require(StatusDeterminationState state, StatusDetermination determination) {
        if (determination.state() != state) {
            throw Refusal.notOpen(determination.state().name(), List.of());
        }
        return determination;
    }
}
