package org.rsp.returns.guards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one guard.
 *
 * @param evidence on what it rests: a code, or the id of what was looked at; nothing of the person
 * @param asOf when that was true; none where nothing is known
 */
public record GuardFinding(
        ReturnGuard guard,
        GuardOutcome outcome,
        String evidence,
        @Nullable Instant asOf) {

    public static GuardFinding pass(ReturnGuard guard, String evidence, Instant asOf) {
        return new GuardFinding(guard, GuardOutcome.PASS, evidence, asOf);
    }

    public static GuardFinding fail(ReturnGuard guard, String evidence, Instant asOf) {
        return new GuardFinding(guard, GuardOutcome.FAIL, evidence, asOf);
    }

    public static GuardFinding unknown(ReturnGuard guard, String evidence) {
        return new GuardFinding(guard, GuardOutcome.UNKNOWN, evidence, null);
    }

    public boolean passes() {
        return outcome == GuardOutcome.PASS;
    }

    /** Of two that find something of one guard the one counts that stands in the way. */
    static GuardFinding graver(GuardFinding one, GuardFinding other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(GuardFinding finding) {
        return switch (finding.outcome()) {
            case PASS -> 0;
            case UNKNOWN -> 1;
            case FAIL -> 2;
        };
    }
}
