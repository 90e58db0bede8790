package org.rsp.caseload.quality;

/** What is said with each act. */
sealed interface DecisionAuditCommand {

    DecisionAuditTransition act();

    /** How many decisions of the quarter are to be looked at, at most. Which ones nobody says. */
    record Order(AuditedQuarter quarter, int sampleSize) implements DecisionAuditCommand {
        @Override
        public DecisionAuditTransition act() {
            return DecisionAuditTransition.ORDER;
        }
    }

    record Close() implements DecisionAuditCommand {
        @Override
        public DecisionAuditTransition act() {
            return DecisionAuditTransition.CLOSE;
        }
    }
}
