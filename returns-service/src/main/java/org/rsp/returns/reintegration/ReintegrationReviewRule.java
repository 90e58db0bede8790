package org.rsp.returns.reintegration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a review. */
final class ReintegrationReviewRule {

    private ReintegrationReviewRule() {}

    /** REI-5: nobody is asked who does not want to be. */
    static void checkConsent(boolean consents, List<String> open) {
        if (!consents) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "REI-5", false, "The person consents to be followed up, and has not taken it back.")),
                    open);
        }
    }

    static void checkAnswers(ReintegrationReviewCommand.Answer said, IndicatorSet indicators, LocalDate today) {
        if (said.heldOn().isAfter(today)) {
            throw Refusal.field("/heldOn", "REI-2", "It is recorded after it happened.");
        }
        if (said.intendsToLeave() == (said.leavingBecause() == null)) {
            throw Refusal.field(
                    "/leavingBecause", "REI-9", "Of who intends to leave again, and of nobody else, it is said why.");
        }
        var seen = new HashSet<String>();
        for (int place = 0; place < said.answers().size(); place++) {
            var answer = said.answers().get(place);
            var known = indicators.find(answer.indicator());
            var pointer = "/answers/" + place;
            if (known.isEmpty() || !seen.add(answer.indicator())) {
                throw Refusal.field(pointer + "/indicator", "REI-7", "Name each indicator of the set once.");
            }
            if (answer.answer() > known.get().highest()) {
                throw Refusal.field(pointer + "/answer", "REI-7", "An answer is from 0 to the indicator's highest.");
            }
        }
    }
}
