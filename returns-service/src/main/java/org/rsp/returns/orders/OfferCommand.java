package org.rsp.returns.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act on an offer. */
sealed interface OfferCommand {

    VoluntaryOfferTransition act();

    /**
     * The offer as it was made.
     *
     * @param answerBy until when the person can think it over
     */
    record Make(LocalDate madeOn, LocalDate answerBy, String language) implements OfferCommand {
        @Override
        public VoluntaryOfferTransition act() {
            return VoluntaryOfferTransition.MAKE;
        }
    }

    record Accept() implements OfferCommand {
        @Override
        public VoluntaryOfferTransition act() {
            return VoluntaryOfferTransition.ACCEPT;
        }
    }

    /**
     * The person does not take it.
     *
     * @param answeredOn when the person said so; none where that was today
     */
    record Decline(@Nullable LocalDate answeredOn) implements OfferCommand {

        LocalDate on(LocalDate today) {
            return answeredOn == null ? today : answeredOn;
        }

        @Override
        public VoluntaryOfferTransition act() {
            return VoluntaryOfferTransition.DECLINE;
        }
    }

    record Lapse() implements OfferCommand {
        @Override
        public VoluntaryOfferTransition act() {
            return VoluntaryOfferTransition.LAPSE;
        }
    }
}
