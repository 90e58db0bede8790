package org.rsp.caseload.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What each level of confidence rests on. */
final class ConfidenceRule {

    /** Nobody has said anything yet: who the person is, is claimed. */
    static final int CLAIMED = 0;

    private static final int BY_DOCUMENT = 3;

    private ConfidenceRule() {}

    /** IDN-5: these levels tell what came of an examination, so they are for those who may be told that. */
    static void permit(ConfidenceStatement said, Decision decision) {
        if (said.level() >= BY_DOCUMENT && !decision.tells(FieldClass.P4)) {
            throw Refusal.of(
                    CommonProblem.NOT_YOUR_ROLE,
                    "Levels 3 and 4 are for those who may be told what an examination found.");
        }
    }

    /** @param proved asked only where the level rests on a document */
    static void check(ConfidenceStatement said, int before, LocalDate today, CaseFacts facts, BooleanSupplier proved) {
        if (said.on().isAfter(today)) {
            throw Refusal.field("/on", "IDN-6", "Say since when; it is not in the future.");
        }
        if (!hasEvidence(said)) {
            throw Refusal.field("/evidence", "IDN-1", "The level needs other evidence: see the procedure.");
        }
        if (said.level() < before && said.lowering() == null) {
            throw Refusal.field("/loweringReason", "IDN-4", "Say why one is less sure than before.");
        }
        if (said.level() >= before && said.lowering() != null) {
            throw Refusal.field("/loweringReason", "IDN-4", "Leave it out: the level is not lower than before.");
        }
        checkConfirmation(said, facts);
        if (said.level() >= BY_DOCUMENT && !proved.getAsBoolean()) {
            throw refused(
                    "IDN-2",
                    "One of the person's documents was examined, and the last examination took it for genuine.");
        }
    }

    private static boolean hasEvidence(ConfidenceStatement said) {
        return switch (said.level()) {
            case CLAIMED -> true;
            case 1 -> said.rests(ConfidenceEvidence.CONSISTENT_STATEMENTS);
            case 2 -> said.rests(ConfidenceEvidence.FAMILY_STATEMENT, ConfidenceEvidence.COMMUNITY_STATEMENT);
            case BY_DOCUMENT -> said.rests(ConfidenceEvidence.DOCUMENT_EXAMINED);
            default ->
                said.rests(ConfidenceEvidence.DOCUMENT_EXAMINED)
                        && said.rests(ConfidenceEvidence.BIOMETRIC_ANSWER, ConfidenceEvidence.STATE_CONFIRMATION);
        };
    }

    private static void checkConfirmation(ConfidenceStatement said, CaseFacts facts) {
        var state = said.confirmedBy();
        if (said.rests(ConfidenceEvidence.STATE_CONFIRMATION) != (state != null)) {
            throw Refusal.field(
                    "/confirmedBy", "IDN-3", "Name the state that has confirmed it, where one has, and only there.");
        }
        if (state != null && !Actor.isState(state)) {
            throw Refusal.field("/confirmedBy", "IDN-3", "Name a state by ISO 3166-1 alpha-3.");
        }
        if (state != null && facts.isKeptFrom(state)) {
            throw refused(
                    "IDN-3",
                    "The state that confirmed it is no origin in the case, and where an origin is not known no state is"
                            + " asked.");
        }
    }

    private static Refusal refused(String rule, String words) {
        return Refusal.guards(List.of(Guard.of(rule, false, words)), List.of());
    }
}
