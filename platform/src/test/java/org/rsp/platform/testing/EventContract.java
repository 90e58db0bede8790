package org.rsp.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/**
 * What outsiders may rely on of one type of event: the JSON Schema of its data, read from the record. A component that
 * could carry anything personal has no schema, and the build fails.
 */
record EventContract(String type, String words, Class<? extends EventData> payload) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code processing.case.individual-added.v1} is {@code caseIndividualAdded} in the catalogue. */
    String name() {
        var parts = type.substring(type.indexOf('.') + 1, type.lastIndexOf('.')).split("[.-]");
        var name = new StringBuilder(parts[0]);
        Stream.of(parts).skip(1).forEach(p -> name.append(p.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(p.substring(1)));
        return name.toString();
    }

    ObjectNode schema(String area) {
        var schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", area + "/schemas/" + type + ".json")
                .put("title", type)
                .put("description", words);
        schema.setAll(body());
        return schema;
    }

    /** The part that a schema and the catalogue share. */
    ObjectNode body() {
        var body = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        var required = body.putArray("required");
        var properties = body.putObject("properties");
        for (var component : payload.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            properties.set(component.getName(), property(component));
        }
        return body;
    }

    private ObjectNode property(RecordComponent component) {
        var type = component.getType();
        var schema = JSON.createObjectNode();
        if (type == UUID.class || type == PersonalId.class) {
            return schema.put("type", "string").put("format", "uuid");
        } else if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        } else if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        } else if (type == int.class || type == long.class) {
            return schema.put("type", "integer").put("minimum", 0);
        } else if (type == boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == String.class) {
            return schema.put("type", "string")
                    .put("pattern", "^[A-Z][A-Z0-9_-]{1,59}$")
                    .put("description", "A code. New ones may come.");
        } else if (type.isEnum()) {
            var codes = schema.put("type", "string").putArray("enum");
            Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).forEach(codes::add);
            return schema;
        }
        throw new AssertionError("%s of %s is neither an id, a code, a count, a day nor an instant"
                .formatted(component.getName(), payload.getName()));
    }
}
