package org.rsp.returns.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.crypto.AnswerSeals;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.facts.Neighbour;
import org.rsp.platform.facts.Neighbour.Request;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.DeparturesConfig;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/** Guard G1, and whom a return is of: both asked for now, each time, and never in a transaction. */
@ApplicationScoped
public class RemovalSafetyService {

    private static final String SEALED_AS = "removal-safety";

    private final Neighbour neighbour;
    private final AnswerSeals seals;
    private final DeparturesConfig config;
    private final Clock clock;

    RemovalSafetyService(Neighbour neighbour, AnswerSeals seals, DeparturesConfig config, Clock clock) {
        this.neighbour = neighbour;
        this.seals = seals;
        this.config = config;
        this.clock = clock;
    }

    /** 404 for a person who is not there, 503 if that cannot be known now. */
    public Returnee returnee(UUID individualId, Actor actor) {
        var asked = Request.get("/processing/v1/individuals/%s/returnee".formatted(individualId));
        var begun = clock.instant();
        var answer = neighbour
                .ask(asked, RecordedPerson.class, new ActingSubject(actor.subject()), config.patience())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_AVAILABLE));
        if (answer.status() == 404) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return Optional.ofNullable(answer.body())
                .filter(recorded -> recorded.individualId().equals(individualId))
                .map(recorded -> recorded.askedAt(begun))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_AVAILABLE));
    }

    /** G1 as it is known now, also where that is nothing: for showing, and for what refuses by it. */
    public GuardFinding show(UUID individualId, ReturnKind kind, Actor actor) {
        return answer(individualId, kind, actor)
                .map(RemovalSafetyService::finding)
                .orElseGet(() -> GuardFinding.unknown(ReturnGuard.G1, "NOT_ANSWERED"));
    }

    /** The same for an act that must not be done without an answer: 503 where there is none (RET-5). */
    public GuardFinding ask(UUID individualId, ReturnKind kind, Actor actor) {
        return answer(individualId, kind, actor)
                .map(RemovalSafetyService::finding)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_AVAILABLE));
    }

    private Optional<SafetyAnswer> answer(UUID individualId, ReturnKind kind, Actor actor) {
        var asked = Request.get("/processing/v1/individuals/%s/removal-safety?kind=%s".formatted(individualId, kind));
        return neighbour
                .ask(asked, SafetyAnswer.class, new ActingSubject(actor.subject()), config.patience())
                .flatMap(answer -> Optional.ofNullable(answer.body()))
                .filter(answer -> answer.isAbout(individualId, kind))
                .filter(answer -> answer.isOf(clock.instant(), config.freshness(), config.skew()))
                .filter(this::isSealed);
    }

    private boolean isSealed(SafetyAnswer answer) {
        return seals.isOf(
                answer.seal(), SEALED_AS, answer.individualId(), answer.kind(), answer.answer(), answer.answeredAt());
    }

    private static GuardFinding finding(SafetyAnswer answer) {
        return switch (answer.answer()) {
            case CLEAR -> GuardFinding.pass(ReturnGuard.G1, "CLEAR", answer.answeredAt());
            case NOT_CLEAR -> GuardFinding.fail(ReturnGuard.G1, "NOT_CLEAR", answer.answeredAt());
            case UNKNOWN -> GuardFinding.unknown(ReturnGuard.G1, "NOT_FOUND_OUT");
        };
    }
}
