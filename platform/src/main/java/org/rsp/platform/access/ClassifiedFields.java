package org.rsp.platform.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** What a view can tell: the class of each of its components, and of those of the records in it. */
record ClassifiedFields(List<Classified> all) {

    private static final ClassValue<ClassifiedFields> KNOWN = new ClassValue<>() {
        @Override
        protected ClassifiedFields computeValue(Class<?> view) {
            return new ClassifiedFields(fields(view).distinct().toList());
        }
    };

    static ClassifiedFields of(Class<?> view) {
        return KNOWN.get(view);
    }

    private static Stream<Classified> fields(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(ClassifiedFields::fields);
        }
        if (!(type instanceof Class<?> plain) || !plain.isRecord()) {
            return Stream.of();
        }
        return Stream.of(plain.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.ofNullable(component.getAnnotation(Classified.class)),
                        fields(component.getGenericType())));
    }
}
