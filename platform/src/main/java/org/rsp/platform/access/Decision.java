package org.rsp.platform.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, by which rule, and which field classes may be told. A view is built from what may be told; nothing is
 * built first and removed after.
 *
 * @param reason for the audit, never for the caller: to the caller, what is denied does not exist
 */
public record Decision(boolean allowed, String rule, Set<FieldClass> classes, boolean toCustodian, String reason) {

    public Decision {
        classes = Set.copyOf(classes);
    }

    /** A value that may be unknown, not looked at until it may be told. */
    @FunctionalInterface
    public interface Fact<T> {
        @Nullable
        T get();
    }

    static Decision denied(String rule, String reason) {
        return new Decision(false, rule, Set.of(), false, reason);
    }

    /** What is about nobody, and is told by this rule to whoever may know that it exists. */
    public static Decision ofNobody(String rule) {
        return new Decision(true, rule, Set.of(FieldClass.P0), false, "about nobody");
    }

    public boolean tells(FieldClass fieldClass) {
        return classes.contains(fieldClass);
    }

    /** The value if its class may be told; it is not even looked at otherwise. */
    public <T> @Nullable T tell(FieldClass fieldClass, Fact<T> value) {
        return tells(fieldClass) ? value.get() : null;
    }

    /** The same for what only the custodian is told. */
    public <T> @Nullable T tellCustodian(FieldClass fieldClass, Fact<T> value) {
        return toCustodian ? tell(fieldClass, value) : null;
    }

    /** The view built from what may be told, with this decision beside it. */
    public <V> Told<V> telling(Function<Decision, V> view) {
        return new Told<>(view.apply(this), this);
    }

    /** Of the classes that the fields of a view have, those that were told; without P0, which is about nobody. */
    public Set<FieldClass> released(Class<?> view) {
        return ClassifiedFields.of(view).all().stream()
                .filter(field -> toCustodian || !field.custodianOnly())
                .map(Classified::value)
                .filter(fieldClass -> fieldClass != FieldClass.P0 && tells(fieldClass))
                .collect(toUnmodifiableSet());
    }

    /** Of the classes that a view has, those that were not told. */
    public List<FieldClass> withheld(Collection<FieldClass> ofTheView) {
        var rest = EnumSet.noneOf(FieldClass.class);
        rest.addAll(ofTheView);
        rest.removeAll(classes);
        return List.copyOf(rest);
    }
}
