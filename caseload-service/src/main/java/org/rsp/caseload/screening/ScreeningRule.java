package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.ScreeningProfile.POSSIBLE_REFUGEE;
import static org.rsp.caseload.screening.ScreeningProfile.POSSIBLE_TRAFFICKING_VICTIM;
import static org.rsp.caseload.screening.ScreeningProfile.SMUGGLED_MIGRANT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** What a screening must be to be one. None of it doubts what a person says. */
final class ScreeningRule {

    private static final Set<InformationTopic> ALWAYS_TOLD =
            Set.of(InformationTopic.RIGHT_TO_SEEK_PROTECTION, InformationTopic.CONFIDENTIALITY);

    private ScreeningRule() {}

    static void check(ScreeningCommand.Begin command, LocalDate today) {
        if (!command.topics().containsAll(ALWAYS_TOLD)) {
            throw Refusal.field(
                    "/topics",
                    "SCN-1",
                    "Before anything is asked the person is told of the right to seek protection, and that it is"
                            + " confidential.");
        }
        if (command.informedOn().isAfter(today)) {
            throw Refusal.field("/informedOn", "SCN-2", "The day is not in the future.");
        }
    }

    static void check(ScreeningCommand.RecordAnswers command, LocalDate informedOn, LocalDate today) {
        if (command.heardOn().isAfter(today) || command.heardOn().isBefore(informedOn)) {
            throw Refusal.field(
                    "/heardOn", "SCN-2", "The day is not in the future, and the person was informed by then.");
        }
    }

    /** SCN-3: each classification agrees with its own profile, and has nothing to do with the other. */
    static void checkClassified(ProfileFindings findings) {
        var victim = findings.has(POSSIBLE_TRAFFICKING_VICTIM);
        var agrees =
                switch (findings.trafficked()) {
                    case YES -> victim;
                    case NO -> !victim;
                    case NOT_KNOWN -> true;
                };
        if (!agrees) {
            throw Refusal.field(
                    "/trafficked",
                    "SCN-3",
                    "Who was trafficked has the profile POSSIBLE_TRAFFICKING_VICTIM, and who was not has it not.");
        }
        if (findings.has(SMUGGLED_MIGRANT) && findings.smuggled() == Indicator.NO) {
            throw Refusal.field("/smuggled", "SCN-3", "Who was not smuggled has not the profile SMUGGLED_MIGRANT.");
        }
    }

    /** SCN-4 */
    static void checkReviewer(boolean profiled, List<String> open) {
        if (profiled) {
            throw Refusal.guards(
                    List.of(Guard.of("SCN-4", false, "who reviews has set the present profiles; another person must")),
                    open);
        }
    }

    /** SCN-6: whether somebody is a refugee is for a status determination to say, and for nothing before it. */
    static void checkFear(boolean feared, ProfileFindings findings) {
        if (feared && !findings.has(POSSIBLE_REFUGEE)) {
            throw Refusal.field(
                    "/profiles",
                    "SCN-6",
                    "POSSIBLE_REFUGEE stays: the person has expressed fear or was taken for a possible refugee.");
        }
    }

    /** SCN-5: what the set before had and this one has not is named, each profile once. */
    static void checkTakenAway(Set<ScreeningProfile> before, ProfileFindings findings) {
        var missing = new HashSet<>(before);
        findings.profiles().forEach(missing::remove);
        var named = findings.takenAway().stream()
                .map(ProfileFindings.TakenAway::profile)
                .toList();
        if (named.size() != missing.size() || !missing.containsAll(named)) {
            throw Refusal.field(
                    "/takenAway",
                    "SCN-5",
                    "Name each profile that the set before has and this one has not, once, with the reason; and no"
                            + " other.");
        }
    }

    /** SCN-8: a list by what is told to few would tell it. */
    static void checkListed(@Nullable ScreeningProfile profile) {
        if (profile != null && profile.isRestricted()) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation(
                            "query:profile", "SCN-8", "No list is made by a profile that is told to few.")));
        }
    }
}
