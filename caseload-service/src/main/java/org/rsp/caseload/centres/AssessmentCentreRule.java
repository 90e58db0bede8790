package org.rsp.caseload.centres;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Rules that may refuse an open act. Their words and sources stand in docs/rules.md. */
final class AssessmentCentreRule {

    private static final String PREFIX = "RAC-";

    private AssessmentCentreRule() {}

    /** RAC-7: such a code is of a centre and of nothing else, so that no office has the name of one. */
    static boolean isOfCentre(String office) {
        return office.startsWith(PREFIX);
    }

    /** RAC-7. */
    static Refusal codeTaken() {
        return Refusal.field("/code", "RAC-7", "Another centre has this code, or had it.");
    }

    /**
     * RAC-1: under an arrangement in force, by those whom it binds. RAC-5: no state from which people of its caseloads come. The coordinator, who knows every
     * caseload, is told which; the state itself is never asked.
     */
    static void mayBePlanned(AssessmentCentreCommand.Plan plan, Agreed agreed, LocalDate today) {
        var all = plan.organisations();
        if (new HashSet<>(all).size() != all.size()) {
            throw Refusal.field("/partners", "RAC-1", "Name each party once, and the host as host only.");
        }
        var unbound = all.stream().filter(o -> !agreed.binds(o, today)).toList();
        require(
                List.of(
                        Guard.of(
                                "RAC-1",
                                unbound.isEmpty(),
                                unbound.isEmpty()
                                        ? "The arrangement binds the host and every partner today."
                                        : "Not bound by the arrangement today: " + String.join(", ", unbound) + "."),
                        noOrigin(all, agreed)),
                List.of());
    }

    /** RAC-6: for itself, and only one that the centre is planned for. RAC-1: bound by the arrangement today. */
    static void mayStaff(
            AssessmentCentre centre, String organisation, Agreed agreed, LocalDate today, List<String> open) {
        require(
                List.of(
                        named(centre, organisation),
                        Guard.of("RAC-1", agreed.binds(organisation, today), "The arrangement must bind you today.")),
                open);
    }

    /** RAC-1, RAC-2: the host and another party staff it today, both bound. RAC-5: still no state of origin among them. */
    static void mayOpen(AssessmentCentre centre, Agreed agreed, LocalDate today, List<String> open) {
        require(
                List.of(
                        Guard.of(
                                "RAC-1",
                                agreed.binds(centre.host(), today),
                                "The arrangement must be in force and bind the host today."),
                        Guard.of(
                                "RAC-2",
                                centre.isStaffed(agreed, today),
                                "The host and at least one other party must staff it today."),
                        noOrigin(centre.organisations(), agreed)),
                open);
    }

    /** RAC-6: for itself, while it staffs the centre, from today or later. */
    static Staffing mayEndStaffing(
            AssessmentCentre centre, String organisation, LocalDate effectiveOn, LocalDate today, List<String> open) {
        Optional<Staffing> own = centre.staffingOf(organisation, today);
        require(
                List.of(
                        Guard.of("RAC-6", own.isPresent(), "Your organisation must staff the centre today."),
                        Guard.of("RAC-6", !effectiveOn.isBefore(today), "An end has no effect in the past.")),
                open);
        return own.orElseThrow();
    }

    private static Guard named(AssessmentCentre centre, String organisation) {
        return Guard.of(
                "RAC-6",
                centre.organisations().contains(organisation),
                "The token's organisation must be one for which the centre is planned.");
    }

    private static Guard noOrigin(List<String> organisations, Agreed agreed) {
        var origins = organisations.stream().filter(agreed.origins()::contains).toList();
        return Guard.of(
                "RAC-5",
                origins.isEmpty(),
                origins.isEmpty()
                        ? "No state from which people of the arrangement's caseloads come is among them."
                        : "People of the arrangement's caseloads come from: " + String.join(", ", origins) + ".");
    }

    private static void require(List<Guard> guards, List<String> open) {
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }
}
