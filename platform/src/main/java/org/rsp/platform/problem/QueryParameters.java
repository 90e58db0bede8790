package org.rsp.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which query parameter a client got wrong, by the name that it sent. */
final class QueryParameters {

    private QueryParameters() {}

    /** {@code query:name}, where it is a rule on a query parameter itself that is broken. */
    static Optional<String> ofViolation(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        var first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return Optional.empty();
        }
        var second = nodes.next();
        if (second.getKind() != ElementKind.PARAMETER || nodes.hasNext()) {
            return Optional.empty();
        }
        var types = first.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        var index = second.as(Path.ParameterNode.class).getParameterIndex();
        // the container validates a class of its own, which repeats no annotation of ours
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        method.getName().equals(first.getName()) && Arrays.equals(method.getParameterTypes(), types))
                .map(method -> name(method.getParameters()[index]))
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> "query:" + name);
    }

    /** Those that were sent and have a form of their own: one of them could not be read. */
    static String formed(Method method, Set<String> sent) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryParameters::formed)
                .filter(sent::contains)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> formed(Parameter parameter) {
        if (name(parameter) != null) {
            return parameter.getType() == String.class ? Stream.of() : Stream.of(name(parameter));
        }
        return Arrays.stream(parameter.getType().getDeclaredFields())
                .filter(field -> field.getType() != String.class)
                .map(QueryParameters::name)
                .filter(Objects::nonNull);
    }

    private static @Nullable String name(AnnotatedElement element) {
        var annotation = element.getAnnotation(QueryParam.class);
        return annotation == null ? null : annotation.value();
    }
}
