package org.rsp.returns.movements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/**
 * A movement, for its custodian and who monitors it. Who is on it is not told here.
 *
 * @param booked how many have a seat and have not departed
 * @param departed how many have departed by it, whatever came of that
 */
record MovementView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) String custodian,
        @Classified(P0) MovementState status,
        @Classified(P0) MovementMode mode,
        @Classified(P0) MeansOfTransport means,
        @Classified(P0) String carrier,
        @Classified(P0) String destination,
        @Classified(P0) List<TransitView> transits,
        @Classified(P0) Instant departsAt,
        @Classified(P0) Instant arrivesAt,
        @Classified(P0) int seats,
        @Classified(P0) long booked,
        @Classified(P0) long departed,
        @Classified(P0) @Nullable EscortPlanView escorts,
        @Classified(P0) String monitoredBy,
        @Classified(P0) String complaintsTo,
        @Classified(P0) long incidents,
        @Classified(P0) @Nullable Instant setOffAt,
        @Classified(P0) @Nullable Instant endedAt,
        @Classified(P0) @Nullable String reason,
        @Classified(P0) @Nullable LocalDate reportDueOn,
        @Classified(P0) boolean reportMissed,
        @Classified(P0) @Nullable MonitorReportView report,
        @Classified(P0) List<String> availableActions) {

    /** A state on the way; without an answer it is not known what it says. */
    record TransitView(
            @Classified(P0) String country,
            @Classified(P0) @Nullable TransitAnswer answer,
            @Classified(P0) @Nullable LocalDate validUntil) {

        static TransitView of(Transit transit) {
            return new TransitView(transit.country(), transit.answer(), transit.validUntil());
        }
    }

    record EscortPlanView(
            @Classified(P0) EscortRisk risk,
            @Classified(P0) int escorts,
            @Classified(P0) int women,
            @Classified(P0) int medical,
            @Classified(P0) boolean trained,
            @Classified(P0) List<String> languages) {

        static EscortPlanView of(EscortPlan plan) {
            return new EscortPlanView(
                    plan.risk(), plan.escorts(), plan.women(), plan.medical(), plan.trained(), plan.languages());
        }
    }

    /** What the monitor has reported. */
    record MonitorReportView(
            @Classified(P0) Instant reportedAt,
            @Classified(P0) @Nullable MonitorFinding finding,
            @Classified(P0) boolean restraintSeen,
            @Classified(P0) boolean complaintsExplained,
            @Classified(P0) int complaints) {

        static @Nullable MonitorReportView of(Movement m) {
            var at = m.reportedAt();
            return at == null
                    ? null
                    : new MonitorReportView(
                            at, m.finding(), m.isRestraintSeen(), m.isComplaintsExplained(), m.complaints());
        }
    }

    static MovementView of(Movement m, long booked, long departed, long incidents, Actor actor) {
        return new MovementView(
                m.id(),
                m.version(),
                m.custodian(),
                m.state(),
                m.mode(),
                m.means(),
                m.carrier(),
                m.destination(),
                m.transits().stream().map(TransitView::of).toList(),
                m.departsAt(),
                m.arrivesAt(),
                m.seats(),
                booked,
                departed,
                m.escortPlan().map(EscortPlanView::of).orElse(null),
                m.monitoredBy(),
                m.complaintsTo(),
                incidents,
                m.setOffAt(),
                m.endedAt(),
                m.reason(),
                m.reportDueOn(),
                m.reportMissedAt() != null,
                MonitorReportView.of(m),
                m.open(actor));
    }
}
