package org.rsp.returns.traveldocuments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.icao.DocumentIssuer;
import org.rsp.platform.icao.MrzCode;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a travel document, beside that the person may be named to the state that is asked (TDO-3). */
final class TravelDocumentRule {

    private TravelDocumentRule() {}

    static void checkPlan(TravelDocumentCommand.Plan said) {
        if (said.kind() == TravelDocumentKind.COMMON_PROVISIONAL) {
            throw Refusal.field(
                    "/kind",
                    "TDO-1",
                    "Nobody plans a provisional document: it is what becomes of an application that a state did not answer.");
        }
        var issuer = said.issuer();
        if (said.kind().isOfState() ? issuer == null || !DocumentIssuer.isKnown(issuer) : issuer != null) {
            throw Refusal.field(
                    "/issuer",
                    "TDO-1",
                    "Name who issues it by ISO 3166-1 alpha-3 or by ICAO's code of an issuer; of the Red Cross, nobody.");
        }
        if (MrzCode.country(said.destination()).isEmpty()) {
            throw Refusal.field("/destination", "TDO-1", "Name the country of destination by ISO 3166-1 alpha-3.");
        }
    }

    /** TDO-2. */
    static void checkToCome(boolean beforeDeparture, List<String> open) {
        demand("TDO-2", beforeDeparture, "The person is to go, and has not departed.", open);
    }

    static void checkApplication(TravelDocumentCommand.ApplyFor said, LocalDate today) {
        if (said.receivedOn().isAfter(today)) {
            throw Refusal.field("/receivedOn", "TDO-4", "It is recorded after it was done.");
        }
        if (said.countedFrom() != null && said.countedFrom().isAfter(today)) {
            throw Refusal.field("/countedFrom", "TDO-4", "It is recorded after it was done.");
        }
    }

    /** TDO-4: to ask is to tell, so no state was asked before it was told of the person. */
    static void checkTold(TravelDocumentCommand.ApplyFor said, Optional<LocalDate> toldOn) {
        if (toldOn.filter(told -> !said.receivedOn().isBefore(told)).isEmpty()) {
            throw Refusal.field(
                    "/receivedOn", "TDO-4", "No state is asked before the day on which it was told of the person.");
        }
    }

    /** TDO-4: nobody has been silent before it is written down here that somebody is asked. */
    static void checkTerm(ApplicationTerm term, LocalDate today) {
        if (term.silenceAgrees() && term.answerBy().isBefore(today)) {
            throw Refusal.field(
                    "/receivedOn",
                    "TDO-4",
                    "Where silence agrees, an application is recorded before the time to answer is over.");
        }
    }

    /** TDO-7: nothing is guessed of when an agreement's time began. */
    static LocalDate counted(@Nullable LocalDate countedFrom) {
        if (countedFrom == null) {
            throw Refusal.field(
                    "/countedFrom",
                    "TDO-7",
                    "The agreement counts from another day than that of the application: name that day.");
        }
        return countedFrom;
    }

    static void checkAcknowledgement(
            TravelDocumentCommand.AcknowledgeApplicationFor said,
            TravelDocument of,
            LocalDate today,
            List<String> open) {
        var received = of.receivedOn();
        if (said.acknowledgedOn().isAfter(today)
                || (received != null && said.acknowledgedOn().isBefore(received))) {
            throw Refusal.field(
                    "/acknowledgedOn", "TDO-4", "It is acknowledged after it was received, and recorded after that.");
        }
        demand(
                "TDO-8",
                !of.isAnswered(),
                "Nobody has acknowledged the application, and silence has had no effect yet.",
                open);
    }

    static void checkIssue(TravelDocumentCommand.Issue said, TravelDocument of, LocalDate today) {
        var earliest = of.issuedAtEarliest();
        if (said.issuedOn().isAfter(today)
                || (earliest != null && said.issuedOn().isBefore(earliest))) {
            throw Refusal.field("/issuedOn", "TDO-4", "It is issued after it was asked for, and recorded after that.");
        }
        if (said.validUntil().isBefore(said.issuedOn())) {
            throw Refusal.field("/validUntil", "TDO-4", "A document does not expire before it is issued.");
        }
    }

    /** TDO-5. */
    static void checkAskedFor(TravelDocument of, List<String> open) {
        demand(
                "TDO-5",
                of.isHeldAlready() || of.receivedOn() != null,
                "It was asked for, or is a passport that the person has already.",
                open);
    }

    /** TDO-6. */
    static void checkProvisional(boolean agreed, List<String> open) {
        demand(
                "TDO-6",
                agreed,
                "An agreement in force for these two states and this kind lets a provisional document do.",
                open);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
