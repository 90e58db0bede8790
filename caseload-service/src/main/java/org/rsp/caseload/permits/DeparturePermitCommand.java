package org.rsp.caseload.permits;

import java.util.UUID;

/** What is said with each act that a request can do. */
sealed interface DeparturePermitCommand {

    DeparturePermitTransition act();

    /**
     * A permit is asked for.
     *
     * @param returnId the return for which the service asks, which is its own resource
     */
    record Issue(ReturnKind kind, UUID returnId) implements DeparturePermitCommand {
        @Override
        public DeparturePermitTransition act() {
            return DeparturePermitTransition.ISSUE;
        }
    }

    /** The return must be the one for which it was issued. */
    record Consume(UUID returnId) implements DeparturePermitCommand {
        @Override
        public DeparturePermitTransition act() {
            return DeparturePermitTransition.CONSUME;
        }
    }
}
