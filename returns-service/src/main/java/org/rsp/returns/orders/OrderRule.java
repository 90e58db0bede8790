package org.rsp.returns.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on an order or an offer. */
final class OrderRule {

    /** To think it over: the shorter of the times that states give. */
    private static final int DAYS_TO_ANSWER = 7;

    /** What is recorded later than that after its day is looked at by somebody first: perhaps the year is wrong. */
    private static final int DAYS_TO_RECORD = 90;

    /** A service is recorded soon: the time for a remedy runs by it. */
    private static final int DAYS_TO_RECORD_SERVICE = 30;

    private OrderRule() {}

    static void checkOffer(OfferCommand.Make said, LocalDate today) {
        if (!isRecordedInTime(said.madeOn(), DAYS_TO_RECORD, today)) {
            throw Refusal.field("/madeOn", "ORD-3", "It is recorded after it was done, within ninety days.");
        }
        if (said.answerBy().isBefore(said.madeOn().plusDays(DAYS_TO_ANSWER))) {
            throw Refusal.field("/answerBy", "ORD-5", "The person has seven days at least to think it over.");
        }
    }

    /** ORD-1: of a return against the will alone, and before it. */
    static void checkForced(boolean forced) {
        demand("ORD-1", forced, "Somebody is to be removed or readmitted, and has not departed.", List.of());
    }

    static void checkDeclining(LocalDate answeredOn, LocalDate madeOn, LocalDate today) {
        if (answeredOn.isBefore(madeOn) || answeredOn.isAfter(today)) {
            throw Refusal.field("/answeredOn", "ORD-3", "It is answered after it was made, and recorded after that.");
        }
    }

    static void checkLapsing(LocalDate answerBy, LocalDate today, List<String> open) {
        demand("ORD-5", answerBy.isBefore(today), "The time to answer is over.", open);
    }

    static void checkOrder(OrderCommand.Issue said, LocalDate today) {
        if (!isRecordedInTime(said.decidedOn(), DAYS_TO_RECORD, today)) {
            throw Refusal.field("/decidedOn", "ORD-3", "It is recorded after it was done, within ninety days.");
        }
    }

    private static boolean isRecordedInTime(LocalDate day, int days, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(days));
    }

    /** ORD-2: decided when the offer had been declined, or the time to answer it was over. */
    static void checkOffered(Optional<VoluntaryOffer> last, LocalDate decidedOn) {
        var offered = last.filter(offer -> offer.whyItIsOpen().isEmpty() && offer.isAnsweredBy(decidedOn));
        demand("ORD-2", offered.isPresent(), "To go by own will was offered first, and not taken.", List.of());
    }

    static void checkServing(OrderCommand.Serve said, LocalDate decidedOn, LocalDate today) {
        if (!isRecordedInTime(said.servedOn(), DAYS_TO_RECORD_SERVICE, today)
                || said.servedOn().isBefore(decidedOn)) {
            throw Refusal.field(
                    "/servedOn",
                    "ORD-3",
                    "It is served after it was decided, and recorded after that, within thirty days.");
        }
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
