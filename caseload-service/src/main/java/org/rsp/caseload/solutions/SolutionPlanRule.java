package org.rsp.caseload.solutions;

import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step of a solution plan is taken. What is not known of the person refuses. */
final class SolutionPlanRule {

    private SolutionPlanRule() {}

    /**
     * What is known of the person whose solution it is, as those say who know it.
     *
     * @param childAlone a child, or somebody who may be one, in whose group there is no grown-up relative
     * @param bestInterests whether a determination of the child's best interests is in force, for a durable solution
     * @param clear whether the person may be returned in the kind of return that the solution is
     * @param consenting whether the person consents to that kind of return
     * @param protectedPerson whether the person has a status of protection that nobody is reviewing
     */
    record Person(
            boolean childAlone, boolean bestInterests, boolean clear, boolean consenting, boolean protectedPerson) {

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    static void checkContent(SolutionContent content) {
        if (!content.namesNoneTwice()) {
            throw Refusal.field(
                    "/options", "SOL-1", "Name each solution once, with all that speaks for and against it.");
        }
    }

    static void checkOnly(boolean another) {
        if (another) {
            throw Refusal.guards(
                    List.of(Guard.of("SOL-6", false, "no other plan of a solution for the person is open")), List.of());
        }
    }

    /** SOL-1 of what is agreed on. */
    static void checkSuitable(boolean suitable) {
        if (!suitable) {
            throw Refusal.field("/option", "SOL-1", "Agree on a solution that was considered and found suitable.");
        }
    }

    /** SOL-2 to SOL-5: asked when a solution is agreed on, and again when it is handed over. */
    static void checkPossible(SolutionOption option, Person person, List<String> open) {
        demand(
                List.of(
                        Guard.of(
                                "SOL-2",
                                !person.childAlone() || person.bestInterests(),
                                "for a child who is alone it has been determined that a durable solution is in its best interests"),
                        Guard.of(
                                "SOL-3",
                                option.returnKind().isEmpty() || person.clear(),
                                "the person may be returned in this kind of return"),
                        Guard.of(
                                "SOL-4",
                                !option.isByOwnWill() || person.consenting(),
                                "who returns by own will has consented to it in writing"),
                        Guard.of(
                                "SOL-5",
                                option != SolutionOption.RESETTLEMENT || person.protectedPerson(),
                                "who is resettled has a status of protection that nobody is reviewing")),
                open);
    }

    static void checkHandOver(SolutionOption option, List<String> open) {
        demand(
                List.of(Guard.of(
                        "SOL-7", option.receiver().isPresent(), "another service of the platform carries it out")),
                open);
    }

    /** SOL-7 from the other end, and SOL-10. */
    static void checkOutcome(SolutionPlan plan, SolutionOutcome outcome, boolean departed, List<String> open) {
        demand(
                List.of(
                        Guard.of(
                                "SOL-7",
                                plan.isHandedOver()
                                        || plan.solution().receiver().isEmpty(),
                                "what another service carries out was handed over to it"),
                        Guard.of(
                                "SOL-10",
                                plan.solution().returnKind().isEmpty() || departed,
                                "who has returned has departed by a permit of that kind, and cannot be called back any more")),
                open);
        if (plan.solution().outcome() != outcome) {
            throw Refusal.field("/outcome", "SOL-8", "Name the outcome of the solution that was agreed on.");
        }
    }

    private static void demand(List<Guard> guards, List<String> open) {
        if (guards.stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }
}
