package org.rsp.returns.traveldocuments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a travel document. */
sealed interface TravelDocumentCommand {

    TravelDocumentTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * Which document the person is to travel on.
     *
     * @param issuer who is to issue it, or has; none where that is the Red Cross
     * @param destination the country for which it has to be good
     */
    record Plan(TravelDocumentKind kind, @Nullable String issuer, String destination) implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.PLAN;
        }
    }

    /**
     * That it was asked for.
     *
     * @param receivedOn when whoever issues it had the application
     * @param countedFrom the day from which an agreement counts, where that is another than the application's
     */
    record ApplyFor(LocalDate receivedOn, @Nullable LocalDate countedFrom) implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.APPLY_FOR;
        }
    }

    record AcknowledgeApplicationFor(LocalDate acknowledgedOn) implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.ACKNOWLEDGE_APPLICATION_FOR;
        }
    }

    record DeemAgreed() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.DEEM_AGREED;
        }
    }

    record FallDue() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.FALL_DUE;
        }
    }

    record Refuse(ApplicationRefusal because) implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.REFUSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /**
     * The document as it was issued.
     *
     * @param number as it stands there; sealed before it is stored
     */
    record Issue(LocalDate issuedOn, LocalDate validUntil, String number, boolean singleJourney)
            implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.ISSUE;
        }

        @Override
        public String toString() {
            return "Issue";
        }
    }

    record HandOver() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.HAND_OVER;
        }
    }

    record Dispute() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.DISPUTE;
        }
    }

    record Confirm() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.CONFIRM;
        }
    }

    record Expire() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.EXPIRE;
        }
    }

    record ReportLost() implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.REPORT_LOST;
        }
    }

    record Cancel(DocumentCancellation because) implements TravelDocumentCommand {
        @Override
        public TravelDocumentTransition act() {
            return TravelDocumentTransition.CANCEL;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
