package org.rsp.returns.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a movement. */
sealed interface MovementCommand {

    MovementTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * The movement as it is planned.
     *
     * @param carrier by its code
     * @param transits the states on the way, in their order
     * @param arrivesAt when it is to be there
     * @param monitoredBy the organisation whose monitor reports
     * @param complaintsTo to whom those who are brought can complain, as a code
     */
    record Plan(
            MovementMode mode,
            MeansOfTransport means,
            String carrier,
            String destination,
            List<String> transits,
            Instant departsAt,
            Instant arrivesAt,
            int seats,
            String monitoredBy,
            String complaintsTo)
            implements MovementCommand {

        public Plan {
            transits = List.copyOf(transits);
        }

        @Override
        public MovementTransition act() {
            return MovementTransition.PLAN;
        }
    }

    /**
     * What a state on the way has said.
     *
     * @param validUntil the last day on which its consent holds; of no other answer it is said
     */
    record RecordTransitOf(
            String country, TransitAnswer answer, @Nullable LocalDate validUntil) implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.RECORD_TRANSIT_OF;
        }
    }

    record PlanEscortsOf(EscortPlan plan) implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.PLAN_ESCORTS_OF;
        }
    }

    record Confirm() implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.CONFIRM;
        }
    }

    record SetOff() implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.SET_OFF;
        }
    }

    record Complete() implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.COMPLETE;
        }
    }

    record Abort(AbortReason because) implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.ABORT;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Cancel(MovementCancellation because) implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.CANCEL;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /**
     * What happened.
     *
     * @param at in which minute
     */
    record RecordIncidentOn(Instant at, IncidentKind kind, boolean injured, List<IncidentAddressee> reportedTo)
            implements MovementCommand {

        public RecordIncidentOn {
            reportedTo = List.copyOf(reportedTo);
        }

        @Override
        public MovementTransition act() {
            return MovementTransition.RECORD_INCIDENT_ON;
        }
    }

    /**
     * What the monitor reports.
     *
     * @param complaintsExplained whether everybody was told, in words understood, to whom one can complain
     * @param complaints how many complaints the monitor was told of
     */
    record FileReportOn(MonitorFinding finding, boolean restraintSeen, boolean complaintsExplained, int complaints)
            implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.FILE_REPORT_ON;
        }
    }

    record MissReportOn() implements MovementCommand {
        @Override
        public MovementTransition act() {
            return MovementTransition.MISS_REPORT_ON;
        }
    }
}
