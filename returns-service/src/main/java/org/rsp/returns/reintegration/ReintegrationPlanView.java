package org.rsp.returns.reintegration;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** What a person needs to begin anew, and what was given. */
record ReintegrationPlanView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ReintegrationPlanState status,
        @Classified(P2) @Nullable List<AssessmentView> assessments,
        @Classified(P2) @Nullable List<GoalView> goals,
        @Classified(P2) @Nullable List<AssistanceView> assistance,
        @Classified(P2) @Nullable LocalDate agreedOn,
        @Classified(P2) @Nullable String agreedIn,
        @Classified(P2) @Nullable WordGiver agreedBy,
        @Classified(P2) @Nullable LocalDate arrivedOn,
        @Classified(P2) @Nullable Boolean followedUp,
        @Classified(P2) @Nullable String reason,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** An assessment; {@code departed} where it was recorded after the departure. */
    record AssessmentView(
            @Classified(P2) AssessmentKind kind,
            @Classified(P2) LocalDate heldOn,
            @Classified(P2) boolean departed,
            @Classified(P2) AssessmentFinding finding) {}

    /** A goal, and how much was given for it so far. */
    record GoalView(
            @Classified(P2) int number,
            @Classified(P2) ReintegrationDimension dimension,
            @Classified(P2) ReintegrationLevel level,
            @Classified(P2) ReintegrationAim aim,
            @Classified(P2) ReintegrationInput input,
            @Classified(P2) String provider,
            @Classified(P2) LocalDate startsOn,
            @Classified(P2) LocalDate endsOn,
            @Classified(P2) String budget,
            @Classified(P2) String given,
            @Classified(P2) String currency) {}

    /** What was given for a goal, by its number. */
    record AssistanceView(
            @Classified(P2) int goal,
            @Classified(P2) AssistanceForm form,
            @Classified(P2) LocalDate givenOn,
            @Classified(P2) String provider,
            @Classified(P2) String amount,
            @Classified(P2) String currency) {}

    /** @param followedUp whether the person consents to be asked later */
    static ReintegrationPlanView of(ReintegrationPlan p, boolean followedUp, Decision told, Actor actor) {
        return new ReintegrationPlanView(
                told.id(p.id()),
                p.version(),
                told.id(p.returnId()),
                told.id(p.individualId()),
                told.id(p.caseId()),
                p.custodian(),
                told.tell(P2, p::state),
                told.tell(P2, () -> assessments(p)),
                told.tell(P2, () -> goals(p)),
                told.tell(P2, () -> assistance(p)),
                told.tell(P2, p::agreedOn),
                told.tell(P2, p::agreedIn),
                told.tell(P2, p::agreedBy),
                told.tell(P2, p::arrivedOn),
                told.tell(P2, () -> followedUp),
                told.tell(P2, p::reason),
                told.toCustodian() ? p.open(actor) : List.of(),
                told.withheld(ReintegrationPlanView.class));
    }

    private static List<AssessmentView> assessments(ReintegrationPlan p) {
        return p.assessments().stream()
                .map(each -> new AssessmentView(each.kind(), each.heldOn(), each.departed(), each.finding()))
                .toList();
    }

    private static List<GoalView> goals(ReintegrationPlan p) {
        var goals = p.goals();
        return IntStream.range(0, goals.size())
                .mapToObj(place ->
                        goal(place + 1, goals.get(place), p.given(place).toPlainString()))
                .toList();
    }

    private static GoalView goal(int number, Goal goal, String given) {
        return new GoalView(
                number,
                goal.dimension(),
                goal.level(),
                goal.aim(),
                goal.input(),
                goal.provider(),
                goal.startsOn(),
                goal.endsOn(),
                goal.money().text(),
                given,
                goal.currency());
    }

    private static List<AssistanceView> assistance(ReintegrationPlan p) {
        return p.assistance().stream()
                .map(each -> new AssistanceView(
                        each.goal() + 1,
                        each.form(),
                        each.givenOn(),
                        each.provider(),
                        each.money().text(),
                        each.currency()))
                .toList();
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReintegrationPlanView";
    }
}
