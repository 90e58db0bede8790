package org.rsp.returns.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/** What is said with each act. */
sealed interface ReturnCommand {

    ReturnTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * A return is begun.
     *
     * @param willing whether the person is willing to be readmitted; of no other kind it is asked
     */
    record Open(ReturnKind kind, boolean willing) implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.OPEN;
        }
    }

    /**
     * The person was counselled.
     *
     * @param destination where the person was told that the return leads
     */
    record CounselIn(String destination) implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.COUNSEL_IN;
        }
    }

    record ConsentTo() implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.CONSENT_TO;
        }
    }

    record ServeOrderIn() implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.SERVE_ORDER_IN;
        }
    }

    /**
     * The person chooses to go by own will.
     *
     * @param destination where to, if the person was not told of that before, or goes somewhere else
     */
    record ChooseVoluntary(@Nullable String destination) implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.CHOOSE_VOLUNTARY;
        }
    }

    record Clear() implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.CLEAR;
        }
    }

    /** On this permit, which was used. */
    record Depart(UUID permitId) implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.DEPART;
        }
    }

    record RecordArrivalOf() implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.RECORD_ARRIVAL_OF;
        }
    }

    record RecordComingBackFrom(ComingBackReason because) implements ReturnCommand {

        /** Why somebody who was let depart is here. */
        enum ComingBackReason {
            DID_NOT_LEAVE,
            CALLED_BACK,
            REFUSED_ENTRY,
            READMITTED_WRONGLY
        }

        @Override
        public ReturnTransition act() {
            return ReturnTransition.RECORD_COMING_BACK_FROM;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Close() implements ReturnCommand {
        @Override
        public ReturnTransition act() {
            return ReturnTransition.CLOSE;
        }
    }

    record Cancel(CancelReason because) implements ReturnCommand {

        /** Why somebody is not returned by this. None of them makes anything else of it. */
        enum CancelReason {
            PERSON_CHANGED_MIND,
            MAY_STAY,
            NOT_POSSIBLE,
            NO_CONTACT,
            OPENED_BY_MISTAKE,
            /** The plan by which the person was to return is not followed any more. */
            PLAN_ENDED
        }

        @Override
        public ReturnTransition act() {
            return ReturnTransition.CANCEL;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
