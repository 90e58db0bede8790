package org.rsp.platform.problem;

/** A named rule that was evaluated: its code, PASS, FAIL or UNKNOWN (which refuses), and what it looked at. */
public record Guard(String code, State state, String evidence) {

    /** UNKNOWN refuses like FAIL. */
    public enum State {
        PASS,
        FAIL,
        UNKNOWN
    }

    public static Guard of(String code, boolean passes, String evidence) {
        return new Guard(code, passes ? State.PASS : State.FAIL, evidence);
    }
}
