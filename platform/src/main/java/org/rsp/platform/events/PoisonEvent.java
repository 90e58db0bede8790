package org.rsp.platform.events;

import java.util.Objects;

/**
 * This event can never be taken, however often it is tried. It is set aside under {@code problem}, a short code that
 * goes to the dead-letter topic and the log, so it holds nothing from the event itself.
 */
public class PoisonEvent extends RuntimeException {

    private final String problem;

    public PoisonEvent(String problem) {
        super(problem);
        this.problem = Objects.requireNonNull(problem);
    }

    PoisonEvent(String problem, Throwable cause) {
        super(problem, cause);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
