package org.rsp.returns.readmission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.agreements.ResidenceDate;

/** What may refuse an open act on a request for readmission. */
final class ReadmissionRule {

    /** How old it may be that nobody is sent on into danger. */
    private static final int DAYS_OF_CHECK = 14;

    private ReadmissionRule() {}

    /** What belongs to the category, and to no other. */
    static void checkSaid(ReadmissionCommand.Send said, LocalDate today) {
        if (said.stayKnownOn().isAfter(today)) {
            throw Refusal.field("/stayKnownOn", "RDM-6", "It is requested after the stay was learnt of.");
        }
        var residence = said.residence();
        if ((residence != null) != (said.category() == ReadmissionCategory.PERMANENT_RESIDENT)) {
            throw Refusal.field("/residence", "RDM-3", "It is said of a permanent resident, and of nobody else.");
        }
        if (residence != null) {
            checkDates(residence, today);
        }
        var check = said.chainCheck();
        if ((check != null) != (said.category() == ReadmissionCategory.THIRD_COUNTRY_NATIONAL)) {
            throw Refusal.field("/chainCheck", "RDM-4", "It is made of a third-country national, and of nobody else.");
        }
        if (check != null && check.checkedOn().isAfter(today)) {
            throw Refusal.field("/chainCheck/checkedOn", "RDM-4", "It is recorded after it was done.");
        }
        if (!said.exceptions().isEmpty() && said.category() != ReadmissionCategory.THIRD_COUNTRY_NATIONAL) {
            throw Refusal.field("/exceptions", "RDM-5", "Only third-country nationals can be excepted.");
        }
    }

    private static void checkDates(ReadmissionCommand.Residence residence, LocalDate today) {
        if (residence.enteredOn().isAfter(today)) {
            throw Refusal.field("/residence/enteredOn", "RDM-3", "The person has entered before being asked for.");
        }
        if (residence.knownOn().isAfter(today) || residence.knownOn().isBefore(residence.enteredOn())) {
            throw Refusal.field(
                    "/residence/knownOn", "RDM-3", "It is known of a day after the entry, and not in future.");
        }
    }

    /** RDM-1: to whom it is sent. */
    static String demandAddressee(boolean canBeReadmitted, @Nullable String destination) {
        demand(
                "RDM-1",
                canBeReadmitted && destination != null,
                "Somebody is to be readmitted or removed, to a state that is named, and has not departed.",
                List.of());
        return Optional.ofNullable(destination).orElseThrow();
    }

    /** RDM-2. */
    static Agreed demandAgreement(Optional<Agreed> found) {
        demand(
                "RDM-2",
                found.filter(Agreed::covers).isPresent(),
                "An agreement is in force for the two states and this kind, and obliges to take such a person.",
                List.of());
        return found.orElseThrow();
    }

    /** RDM-3: the residence counts at the time that the agreement names. */
    static void checkResidence(ReadmissionCommand.@Nullable Residence said, Set<ResidenceDate> counts) {
        if (said != null) {
            var held = (said.atEntry() && counts.contains(ResidenceDate.TIME_OF_ENTRY))
                    || (said.atReturn() && counts.contains(ResidenceDate.TIME_OF_RETURN));
            demand("RDM-3", held, "The person had the residence at the time that the agreement names.", List.of());
        }
    }

    /** RDM-4: before it is looked at whether any agreement would allow it. */
    static void checkNotSentOn(ReadmissionCommand.@Nullable ChainCheck said, LocalDate today) {
        if (said != null) {
            var clear = said.finding() == OnwardFinding.NO_DANGER
                    && !said.checkedOn().isBefore(today.minusDays(DAYS_OF_CHECK));
            demand("RDM-4", clear, "It was found lately that the person is sent on to no danger.", List.of());
        }
    }

    /** RDM-5. */
    static void checkNotExcepted(ReadmissionCommand.Send said, Agreed agreed) {
        demand(
                "RDM-5",
                Collections.disjoint(said.exceptions(), agreed.exceptions()),
                "The agreement does not except the person.",
                List.of());
    }

    /** RDM-6: the time for a notice is not limited. */
    static void checkInTime(ReadmissionForm form, Agreed agreed, LocalDate today) {
        var until = agreed.askableUntil();
        demand(
                "RDM-6",
                form == ReadmissionForm.NOTICE || until == null || !today.isAfter(until),
                "It is requested in the time that is agreed.",
                List.of());
    }

    /** RDM-7. */
    static void checkNotice(ReadmissionForm form, Agreed agreed, boolean willing, boolean documented) {
        demand(
                "RDM-7",
                form == ReadmissionForm.APPLICATION || (agreed.takesNotice() && willing && documented),
                "A notice is enough where that is agreed, a valid document is held, and the person is willing.",
                List.of());
    }

    static void checkOnlyOne(boolean hasOpen) {
        demand("RDM-8", !hasOpen, "No other request of this return is open.", List.of());
    }

    /** RDM-11: it is asked for in time, where there is more to have. */
    static void checkAsking(ReadmissionRequest request, LocalDate today, List<String> open) {
        var by = request.replyBy();
        var most = request.replyAtMost();
        demand(
                "RDM-11",
                by != null && most != null && !today.isAfter(by) && by.isBefore(most),
                "The agreement allows more time, and the time to answer is not over.",
                open);
    }

    /** RDM-11: more than there was, and no more than is agreed; and what is over already is no time. */
    static void checkGranting(ReadmissionRequest request, LocalDate replyBy, LocalDate today) {
        var by = request.replyBy();
        var most = request.replyAtMost();
        if (by == null || most == null || !replyBy.isAfter(by) || replyBy.isAfter(most) || replyBy.isBefore(today)) {
            throw Refusal.field(
                    "/replyBy",
                    "RDM-11",
                    "It is a later day, not in the past, and no later than the agreement allows.");
        }
    }

    /** RDM-14. */
    static void checkWithdrawing(ReadmissionRequest request, List<String> open) {
        demand("RDM-14", request.goneOn() == null, "The person has not departed by it.", open);
    }

    /** RDM-12. */
    static void checkClaim(
            ReadmissionRequest request, ReadmissionCommand.ClaimTakeBack said, LocalDate today, List<String> open) {
        var since = request.goneOn();
        if (since == null) {
            throw refused("RDM-12", "The person has departed by it.", open);
        }
        if (said.receivedOn().isAfter(today) || said.receivedOn().isBefore(since)) {
            throw Refusal.field(
                    "/receivedOn", "RDM-12", "The person was received after the departure, and not in future.");
        }
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw refused(rule, words, open);
        }
    }

    private static Refusal refused(String rule, String words, List<String> open) {
        return Refusal.guards(List.of(Guard.of(rule, false, words)), open);
    }
}
