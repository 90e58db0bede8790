package org.rsp.platform.problem;

import java.util.List;

/** A refusal on its way out. Carries a catalogued type and safe detail; nothing of it may repeat personal data. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient String detail;
    private final transient List<Violation> violations;
    private final transient List<Guard> guards;
    private final transient List<String> availableActions;

    private Refusal(
            ProblemType type,
            String detail,
            List<Violation> violations,
            List<Guard> guards,
            List<String> availableActions) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.guards = List.copyOf(guards);
        this.availableActions = List.copyOf(availableActions);
    }

    public static Refusal of(ProblemType type) {
        return of(type, type.title() + ".");
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(), List.of(), List.of());
    }

    public static Refusal of(ProblemType type, List<Violation> violations) {
        return new Refusal(type, "See violations for where and what to do.", violations, List.of(), List.of());
    }

    public static Refusal field(String pointer, String code, String message) {
        return of(CommonProblem.FIELD_NOT_VALID, List.of(new Violation(pointer, code, message)));
    }

    /** Refuses with every guard shown, those that pass too, so that all reasons are seen at once. */
    public static Refusal guards(List<Guard> guards, List<String> availableActions) {
        return new Refusal(
                CommonProblem.GUARD_FAILED,
                "See guards: each that is not PASS must be met first.",
                List.of(),
                guards,
                availableActions);
    }

    public static Refusal notOpen(String state, List<String> availableActions) {
        return new Refusal(
                CommonProblem.STEP_NOT_OPEN,
                "The resource is in state %s; availableActions lists what is open to you now.".formatted(state),
                List.of(),
                List.of(),
                availableActions);
    }

    /** The same of a part of the body that stands at this pointer. */
    public Refusal below(String pointer) {
        return of(
                type,
                violations.stream()
                        .map(each -> new Violation(pointer + each.pointer(), each.code(), each.message()))
                        .toList());
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public List<Guard> guards() {
        return guards;
    }

    public List<String> availableActions() {
        return availableActions;
    }
}
