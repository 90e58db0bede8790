package org.rsp.platform.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.ids.Naming;

/**
 * What was decided, by which rule, which field classes may be told, and under which ids. A view is built from what may be told;
 * nothing is built first and removed after.
 *
 * @param reason for the audit, never for the caller: to the caller, what is denied does not exist
 * @param names the subject's own names for the ids of a case that is not its own
 */
public record Decision(
        boolean allowed, String rule, Set<FieldClass> classes, boolean toCustodian, String reason, Naming names) {

    public Decision {
        classes = Set.copyOf(classes);
    }

    /** Without names, so that no id can be told to anybody but the custodian. */
    public Decision(boolean allowed, String rule, Set<FieldClass> classes, boolean toCustodian, String reason) {
        this(allowed, rule, classes, toCustodian, reason, Naming.NONE);
    }

    /** The same decision, told under these names. */
    public Decision named(Naming own) {
        return new Decision(allowed, rule, classes, toCustodian, reason, own);
    }

    /** How the subject is told of the case's ids: the custodian by the real ones, everybody else by its own names. */
    public Naming naming() {
        return toCustodian ? Naming.REAL : names;
    }

    /** ACC-11: an id of the case, or of somebody in it, as the subject is told it. */
    public UUID id(UUID real) {
        return naming().name(real);
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

    /** The classes of which a view has a field that was not told, whether or not there is anything in it. */
    public List<FieldClass> withheld(Class<?> view) {
        return ClassifiedFields.of(view).all().stream()
                .filter(field -> field.value() != FieldClass.P0)
                .filter(field -> !tells(field.value()) || (field.custodianOnly() && !toCustodian))
                .map(Classified::value)
                .distinct()
                .sorted()
                .toList();
    }
}
