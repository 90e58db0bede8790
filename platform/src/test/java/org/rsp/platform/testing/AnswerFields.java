package org.rsp.platform.testing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.FieldClass;

/**
 * Every component of every record that an operation's answer can hold.
 *
 * @param file the operation itself, if it answers with a file, which has a class too
 */
record AnswerFields(Set<RecordComponent> components, Optional<Method> file) {

    static AnswerFields of(Method operation) {
        var found = new LinkedHashSet<RecordComponent>();
        var seen = new LinkedHashSet<Type>();
        collect(operation.getGenericReturnType(), found, seen);
        return new AnswerFields(found, seen.contains(InputStream.class) ? Optional.of(operation) : Optional.empty());
    }

    private static void collect(Type type, Set<RecordComponent> found, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found, seen);
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found, seen);
            }
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.rsp.") && isObject(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                found.add(component);
                collect(component.getGenericType(), found, seen);
            }
        }
    }

    /** A record that is written as an object, and not as one value. */
    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getDeclaredMethods()).noneMatch(m -> m.isAnnotationPresent(JsonValue.class));
    }

    List<String> withoutClass() {
        var missing = new ArrayList<String>();
        for (RecordComponent component : components) {
            if (!component.isAnnotationPresent(Classified.class)) {
                missing.add(component.getDeclaringRecord().getName() + "." + component.getName());
            }
        }
        file.filter(operation -> !operation.isAnnotationPresent(Classified.class))
                .ifPresent(operation -> missing.add("the file of " + operation.getName()));
        return missing;
    }

    Set<FieldClass> classes() {
        var all = EnumSet.of(FieldClass.P0);
        for (RecordComponent component : components) {
            var classified = component.getAnnotation(Classified.class);
            if (classified != null) {
                all.add(classified.value());
            }
        }
        file.map(operation -> operation.getAnnotation(Classified.class))
                .ifPresent(classified -> all.add(classified.value()));
        return all;
    }
}
