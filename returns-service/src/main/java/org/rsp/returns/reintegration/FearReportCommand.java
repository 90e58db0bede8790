package org.rsp.returns.reintegration;

/** What is said with each act on a report of fear. */
sealed interface FearReportCommand {

    FearReportTransition act();

    record Raise() implements FearReportCommand {
        @Override
        public FearReportTransition act() {
            return FearReportTransition.RAISE;
        }
    }

    record Refer(ProtectionRoad road) implements FearReportCommand {
        @Override
        public FearReportTransition act() {
            return FearReportTransition.REFER;
        }
    }
}
