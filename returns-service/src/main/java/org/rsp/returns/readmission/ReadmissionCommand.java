package org.rsp.returns.readmission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.agreements.ThirdCountryException;

/** What is said with each act on a request for readmission. */
sealed interface ReadmissionCommand {

    ReadmissionRequestTransition act();

    /** Why it is done, as a code; none where the act says it. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * The request as it is sent.
     *
     * @param stayKnownOn when the requesting state learnt of the unlawful stay
     * @param residence of a permanent resident, and of nobody else
     * @param chainCheck of a third-country national, and of nobody else
     * @param exceptions what holds of a third-country national that an agreement may except; each once, in the order of the codes
     */
    record Send(
            ReadmissionForm form,
            ReadmissionCategory category,
            LocalDate stayKnownOn,
            @Nullable Residence residence,
            @Nullable ChainCheck chainCheck,
            List<ThirdCountryException> exceptions)
            implements ReadmissionCommand {

        public Send {
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.SEND;
        }
    }

    /**
     * The right of permanent residence in the requested state at both times: the two protocols differ, and an agreement says which of them counts.
     *
     * @param enteredOn when the person entered the requesting state
     * @param knownOn the day of which it is known for the time of the return
     */
    record Residence(boolean atEntry, LocalDate enteredOn, boolean atReturn, LocalDate knownOn) {}

    /**
     * That somebody who is sent to a state not the own was found not to be sent on into danger.
     *
     * @param profile the country profile on which that rests, by its code
     */
    record ChainCheck(OnwardFinding finding, LocalDate checkedOn, String profile) {}

    record Accept() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.ACCEPT;
        }
    }

    record Refuse(ReadmissionRefusal because) implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.REFUSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record AskExtension() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.ASK_EXTENSION_OF;
        }
    }

    /**
     * More time to answer.
     *
     * @param replyBy the last day from now on
     */
    record GrantExtension(LocalDate replyBy) implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.GRANT_EXTENSION_OF;
        }
    }

    record DenyExtension() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.DENY_EXTENSION_OF;
        }
    }

    /** By the clock alone. */
    record AgreeBySilence() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.AGREE_BY_SILENCE_TO;
        }
    }

    /** By the clock alone. */
    record Lapse() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.LAPSE;
        }
    }

    record Withdraw(ReadmissionWithdrawal because) implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.WITHDRAW;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /** By what was done to the return alone. */
    record Abandon() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.ABANDON;
        }
    }

    /**
     * That somebody was readmitted wrongly.
     *
     * @param receivedOn when the requested state received the person
     */
    record ClaimTakeBack(WrongReadmission because, LocalDate receivedOn) implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.CLAIM_TAKE_BACK_BY;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record TakeBack() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.TAKE_BACK_BY;
        }
    }

    record DeclineTakeBack() implements ReadmissionCommand {
        @Override
        public ReadmissionRequestTransition act() {
            return ReadmissionRequestTransition.DECLINE_TAKE_BACK_BY;
        }
    }
}
