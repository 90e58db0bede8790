package org.rsp.returns.movements;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on movements and on passages. */
final class MovementRequests {

    private MovementRequests() {}

    record NewMovement(
            @NotNull MovementMode mode,
            @NotNull MeansOfTransport means,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "name the carrier by its code")
            String carrier,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "name a state by ISO 3166-1 alpha-3")
            String destination,

            @NotNull @Size(max = 10)
            List<@NotNull @Pattern(regexp = "[A-Z]{3}", message = "name a state by ISO 3166-1 alpha-3") String>
                    transits,

            @NotNull Instant departsAt,
            @NotNull Instant arrivesAt,
            @NotNull @Min(1) @Max(1000) Integer seats,

            @NotNull
            @Pattern(regexp = "[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}", message = "name an organisation by its code")
            String monitoredBy,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name by its code to whom one complains")
            String complaintsTo) {

        MovementCommand.Plan toCommand() {
            return new MovementCommand.Plan(
                    mode,
                    means,
                    carrier,
                    destination,
                    transits,
                    departsAt,
                    arrivesAt,
                    seats,
                    monitoredBy,
                    complaintsTo);
        }
    }

    record TransitStatement(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "name a state by ISO 3166-1 alpha-3")
            String country,

            @NotNull TransitAnswer answer,
            @Nullable LocalDate validUntil) {

        MovementCommand.RecordTransitOf toCommand() {
            return new MovementCommand.RecordTransitOf(country, answer, validUntil);
        }
    }

    record EscortPlanning(
            @NotNull EscortRisk risk,
            @NotNull @Min(0) @Max(1000) Integer escorts,
            @NotNull @Min(0) @Max(1000) Integer women,
            @NotNull @Min(0) @Max(1000) Integer medical,
            @NotNull Boolean trained,

            @NotNull @Size(max = 20)
            List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "name the language by ISO 639") String> languages) {

        MovementCommand.PlanEscortsOf toCommand() {
            return new MovementCommand.PlanEscortsOf(new EscortPlan(risk, escorts, women, medical, trained, languages));
        }
    }

    record MovementConfirmation(@NotNull MovementConfirming declaration) {
        enum MovementConfirming {
            TAKES_PLACE
        }
    }

    record MovementStart(@NotNull SettingOff declaration) {
        enum SettingOff {
            HAS_SET_OFF
        }
    }

    record MovementCompletion(@NotNull MovementCompleting declaration) {
        enum MovementCompleting {
            EVERYBODY_ACCOUNTED_FOR
        }
    }

    record MovementBreakingOff(@NotNull AbortReason reason) {}

    record MovementCancelling(@NotNull MovementCancellation reason) {}

    record NewIncident(
            @NotNull Instant at,
            @NotNull IncidentKind kind,
            @NotNull Boolean injured,
            @NotNull @Size(max = 10) List<@NotNull IncidentAddressee> reportedTo) {

        MovementCommand.RecordIncidentOn toCommand() {
            return new MovementCommand.RecordIncidentOn(at, kind, injured, reportedTo);
        }
    }

    record MonitorReport(
            @NotNull MonitorFinding finding,
            @NotNull Boolean restraintSeen,
            @NotNull Boolean complaintsExplained,
            @NotNull @Min(0) @Max(10000) Integer complaints) {

        MovementCommand.FileReportOn toCommand() {
            return new MovementCommand.FileReportOn(finding, restraintSeen, complaintsExplained, complaints);
        }
    }

    record NewPassage(
            @NotNull UUID movementId,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "name the language by ISO 639")
            String language,

            @NotNull @Size(max = 20) List<@NotNull TravelNeed> needs) {

        PassageCommand.Book toCommand() {
            return new PassageCommand.Book(movementId, language, needs);
        }
    }

    record PassageRelease(@NotNull ReleaseReason reason) {}

    record NewRestraint(
            @NotNull Instant begunAt,
            @NotNull Instant endedAt,
            @NotNull RestraintMeasure measure,
            @NotNull RestraintReason reason,
            @NotNull @Size(max = 10) List<@NotNull LesserMeans> triedBefore) {

        PassageCommand.RecordRestraintIn toCommand() {
            return new PassageCommand.RecordRestraintIn(begunAt, endedAt, measure, reason, triedBefore);
        }
    }

    record HandoverReceipt(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the authority by its code")
            String authority,

            @NotNull @Pattern(regexp = "[A-Z]{2}[A-Z0-9]{3}", message = "name the place by UN/LOCODE")
            String place,

            @NotNull Instant at,

            @NotNull
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "name the official by a number, and not by a name")
            String receivedBy) {

        PassageCommand.HandOverFrom toCommand() {
            return new PassageCommand.HandOverFrom(authority, place, at, receivedBy);
        }
    }

    record EntryRefusal(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the authority by its code")
            String authority,

            @NotNull @Pattern(regexp = "[A-Z]{2}[A-Z0-9]{3}", message = "name the place by UN/LOCODE")
            String place,

            @NotNull Instant at) {

        PassageCommand.RefuseEntryAfter toCommand() {
            return new PassageCommand.RefuseEntryAfter(authority, place, at);
        }
    }
}
