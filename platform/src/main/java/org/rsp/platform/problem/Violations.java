package org.rsp.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where a body is wrong, as JSON pointers. Field names are ours, or the client's own misspelt one; values never appear. */
public final class Violations {

    private static final int LONGEST_NAME_SHOWN = 60;

    private Violations() {}

    public static Refusal of(ConstraintViolationException e) {
        var all = e.getConstraintViolations().stream()
                .map(Violations::of)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
        return Refusal.of(CommonProblem.FIELD_NOT_VALID, all);
    }

    public static Refusal ofShape(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : shown(step));
        }
        var violation = e instanceof UnrecognizedPropertyException
                ? new Violation(
                        pointer.toString(), "UNKNOWN_FIELD", "This field is not known here; check its spelling.")
                : new Violation(
                        pointer.toString(),
                        "WRONG_TYPE",
                        "The value does not have the type or one of the codes documented.");
        return Refusal.of(CommonProblem.FIELD_NOT_VALID, List.of(violation));
    }

    /** A client may have put a value where a name belongs: only a plain short name is shown. */
    private static String shown(JsonMappingException.Reference step) {
        var name = step.getFieldName();
        return name.length() <= LONGEST_NAME_SHOWN && name.matches("[A-Za-z][A-Za-z0-9_-]*") ? name : "?";
    }

    private static Violation of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        // a constraint that stands for a rule of the field has its id in an attribute
        var code = constraint.getAttributes().get("rule") instanceof String rule
                ? rule
                : name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        var pointer = QueryParameters.ofViolation(violation).orElseGet(() -> pointer(violation.getPropertyPath()));
        return new Violation(pointer, code, violation.getMessage());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
