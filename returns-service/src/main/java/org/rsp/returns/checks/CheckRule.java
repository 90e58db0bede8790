package org.rsp.returns.checks;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a check. That something has failed is refused for its form alone. */
final class CheckRule {

    private CheckRule() {}

    /** CHK-2, before anything is looked up. */
    static void permit(CheckKind kind, Set<Role> roles) {
        if (!kind.isRecordedBy(roles)) {
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "This kind of check is for: %s.".formatted(kind.recorders()));
        }
    }

    static void checkForm(CheckCommand.RecordIt said, LocalDate today) {
        for (var kind : CheckKind.values()) {
            var part = said.particulars().part(kind);
            if (kind != said.kind() && part != null) {
                throw field(kind, "", "CHK-1", "A check is of one kind, and says nothing of another.");
            }
            if (kind == said.kind() && part == null && said.passes()) {
                throw field(kind, "", "CHK-1", "A check that passes says on what it rests.");
            }
        }
        if (said.checkedOn().isAfter(today)) {
            throw Refusal.field("/checkedOn", "CHK-3", "A check is recorded after it was made.");
        }
        checkDays(said);
    }

    /** CHK-3: what a check rests on was there when it was made. */
    private static void checkDays(CheckCommand.RecordIt said) {
        var on = said.checkedOn();
        var of = said.particulars();
        var refoulement = of.nonRefoulement();
        if (refoulement != null
                && refoulement.citations().stream().anyMatch(c -> c.dated().isAfter(on))) {
            throw field(said.kind(), "/citations", "CHK-3", "A check rests on what was known of the country then.");
        }
        var child = of.bestInterests();
        if (child != null && child.receiverConfirmedOn().isAfter(on)) {
            throw field(said.kind(), "/receiverConfirmedOn", "CHK-3", "Who receives the child has said so before.");
        }
        var fitness = of.fitness();
        if (fitness != null && fitness.validUntil().isBefore(on)) {
            throw field(said.kind(), "/validUntil", "CHK-3", "Somebody is found fit to travel for days to come.");
        }
        var victim = of.traffickingSafety();
        if (victim != null && victim.reflectionEndedOn().isAfter(on)) {
            throw field(said.kind(), "/reflectionEndedOn", "CHK-3", "The time to recover and reflect is over before.");
        }
        var conflicts = of.conflicts();
        if (conflicts != null
                && conflicts.inquiries().stream().anyMatch(i -> i.askedOn().isAfter(on))) {
            throw field(said.kind(), "/inquiries", "CHK-3", "Whoever is asked was asked before.");
        }
    }

    /**
     * CHK-3: a check that passes rests on nothing that would not count any more by itself. Of what is known of a country some may be older.
     *
     * @param counts for how long a check of its kind counts
     */
    static void checkFresh(CheckCommand.RecordIt said, Period counts) {
        var from = said.checkedOn().minus(counts);
        var refoulement = said.particulars().nonRefoulement();
        if (refoulement != null
                && refoulement.citations().stream().allMatch(c -> c.dated().isBefore(from))) {
            throw field(said.kind(), "/citations", "CHK-3", "A check rests on what was found of the country lately.");
        }
        var child = said.particulars().bestInterests();
        if (child != null && child.receiverConfirmedOn().isBefore(from)) {
            throw field(said.kind(), "/receiverConfirmedOn", "CHK-3", "Who receives the child has said so lately.");
        }
        var conflicts = said.particulars().conflicts();
        if (conflicts != null
                && conflicts.inquiries().stream().anyMatch(i -> i.askedOn().isBefore(from))) {
            throw field(said.kind(), "/inquiries", "CHK-3", "Whoever is asked was asked lately.");
        }
    }

    /** CHK-4: nothing in a check that passes says otherwise. */
    static void checkPassing(CheckCommand.RecordIt said) {
        var against = against(said.particulars());
        if (against != null) {
            throw field(
                    said.kind(),
                    against,
                    "CHK-4",
                    "A check passes only where all is asked, and nothing is against it.");
        }
    }

    /** Of the one part that there is, what speaks against it. */
    private static @Nullable String against(CheckParticulars of) {
        var refoulement = of.nonRefoulement();
        var family = of.familyUnity();
        var victim = of.traffickingSafety();
        var conflicts = of.conflicts();
        if (refoulement != null) {
            return against(refoulement);
        }
        if (family != null) {
            return against(family);
        }
        if (victim != null) {
            return against(victim);
        }
        return conflicts == null ? null : against(conflicts);
    }

    private static @Nullable String against(CheckParticulars.NonRefoulement of) {
        return of.chainRisk() == ChainRisk.FOUND ? "/chainRisk" : null;
    }

    private static @Nullable String against(CheckParticulars.FamilyUnity of) {
        if (of.split() && of.reason() == null) {
            return "/reason";
        }
        return of.split() && of.decidedBy() == null ? "/decidedBy" : null;
    }

    private static @Nullable String against(CheckParticulars.TraffickingSafety of) {
        if (!of.victimSafe()) {
            return "/victimSafe";
        }
        return of.familySafe() ? null : "/familySafe";
    }

    private static @Nullable String against(CheckParticulars.Conflicts of) {
        var asked = EnumSet.noneOf(ConflictMatter.class);
        for (var inquiry : of.inquiries()) {
            if (inquiry.answer() == ConflictAnswer.NONE) {
                asked.add(inquiry.matter());
            }
        }
        var found = of.inquiries().stream().anyMatch(i -> i.answer() == ConflictAnswer.FOUND);
        return found || asked.size() < ConflictMatter.values().length ? "/inquiries" : null;
    }

    /**
     * CHK-5: of whoever is not known to be of the country of destination it is asked whether somebody sends the person on.
     *
     * @param destination where the return leads, if that is known
     */
    static void checkDestination(CheckCommand.RecordIt said, @Nullable String destination, CaseFacts of) {
        var refoulement = said.particulars().nonRefoulement();
        if (refoulement == null) {
            return;
        }
        if (destination != null && !destination.equals(refoulement.destination())) {
            throw field(said.kind(), "/destination", "CHK-5", "The check is of the country to which the person goes.");
        }
        if (refoulement.chainRisk() == null && !of.origins().contains(refoulement.destination())) {
            throw field(
                    said.kind(),
                    "/chainRisk",
                    "CHK-5",
                    "Of who is not known to be of that country it is asked whether the person is sent on from there.");
        }
    }

    static void checkBeforeDeparture(boolean beforeDeparture) {
        demand("CHK-6", beforeDeparture, "The person has not departed, and is to go still.", List.of());
    }

    static void checkProsecutorsRelease(ReturnCheck of, LocalDate releasedOn, LocalDate today, List<String> open) {
        if (releasedOn.isAfter(today)) {
            throw Refusal.field("/releasedOn", "CHK-3", "A release is recorded after it was given.");
        }
        checkReleasable(of, open);
        demand("CHK-7", !of.isReleasedByProsecutor(), "The prosecutor has not let the victim go yet.", open);
    }

    /** CHK-7: nobody lets a victim go alone. */
    static void checkRelease(ReturnCheck of, String by, List<String> open) {
        checkReleasable(of, open);
        demand(
                "CHK-7",
                !of.isReleasedForProtection() && !of.isRecordedBy(by) && !of.isProsecutorsReleaseBy(by),
                "Who lets the victim go is another than who made the check, and than who recorded the prosecutor's release.",
                open);
    }

    /** The same the other way round: whichever of the two comes last. */
    static void checkOther(ReturnCheck of, String by, List<String> open) {
        demand(
                "CHK-7",
                !of.isReleaseBy(by),
                "The prosecutor's release is recorded by another than who let the victim go.",
                open);
    }

    private static void checkReleasable(ReturnCheck of, List<String> open) {
        demand("CHK-7", of.kind().isReleased() && of.passes(), "A victim of trafficking was found safe.", open);
    }

    private static Refusal field(CheckKind kind, String below, String rule, String words) {
        return Refusal.field("/" + kind.part() + below, rule, words);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
