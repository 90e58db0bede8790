package org.rsp.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.ids.Ids;

/** An id in a path or a query has the one spelling that {@link Ids} reads; in any other it is no id, and not found. */
@Provider
class PlainIds implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // asked for by its own class
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Plain() : null;
    }

    private static final class Plain implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            return Ids.parse(text);
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
