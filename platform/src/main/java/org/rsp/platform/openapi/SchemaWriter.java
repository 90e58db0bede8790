package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Reworded;
import org.rsp.platform.ids.TypedId;
import org.rsp.platform.problem.Problem;

/**
 * Makes the schemas say what the code promises: a component of a record that is not {@code @Nullable} is required, ids and
 * times are plain strings with a format, a pattern holds for the whole text as Bean Validation takes it.
 */
final class SchemaWriter {

    private static final String REF = "#/components/schemas/";
    private static final String ORG = "org.rsp.";
    private static final String REWORDED = Reworded.class.getSimpleName();
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /** Schemas of the JDK and the platform that are one line each: written where they are used. */
    private static final Map<String, Schema> PLAIN = Map.of(
            "UUID", text().format("uuid"),
            "Instant", text().format("date-time"),
            "LocalDate", text().format("date"),
            "PartialDate",
                    text().pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$")
                            .description("YYYY, YYYY-MM or YYYY-MM-DD: as much as is known."),
            "Version", text(),
            "IdempotencyKey", text(),
            "ActingSubject", text().pattern("^[\\x21-\\x7e]{1,64}$"));

    private final List<ClassInfo> records;
    private final Set<String> typedIds;

    SchemaWriter(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().toString().startsWith(ORG))
                // a problem leaves out what is empty: its schema is written by hand
                .filter(c -> !c.name().packagePrefix().equals(Problem.class.getPackageName()))
                .toList();
        typedIds = index.getAllKnownImplementations(DotName.createSimple(TypedId.class)).stream()
                .map(ClassInfo::simpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in the place of a schema, wherever it is used. */
    Schema inPlaceOf(Schema schema) {
        var name = name(schema);
        if (name != null && typedIds.contains(name)) {
            return text().format("uuid");
        }
        if ("MergePatch".equals(name)) {
            return createSchema()
                    .addType(Schema.SchemaType.OBJECT)
                    .description("A JSON merge patch (RFC 7396): fields to set, null to take one away.");
        }
        if (name != null && name.startsWith(REWORDED)) {
            return ref(name.substring(REWORDED.length()));
        }
        var plain = name == null ? null : PLAIN.get(name);
        if (plain != null) {
            return text().format(plain.getFormat()).pattern(plain.getPattern()).description(plain.getDescription());
        }
        if (schema.getPattern() != null && schema.getPattern().contains("\\p{")) {
            // many readers of a document take \p{L} for the letters p, L and braces: words are safer than a pattern
            schema.setPattern(null);
            schema.setDescription("Letters of any script; no digits.");
        }
        if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.setPattern("^(?:" + schema.getPattern() + ")$");
        }
        return schema;
    }

    void write(Components components, Map<String, String> stateWords) {
        components.getSchemas().forEach((name, schema) -> {
            find(name, schema).ifPresent(record -> require(record, schema));
            if (stateWords.containsKey(name)) {
                schema.setDescription(stateWords.get(name));
            }
        });
    }

    /** The record behind a schema: of those with exactly these components the one of this name, or else any. */
    private Optional<ClassInfo> find(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return Optional.empty();
        }
        var names = schema.getProperties().keySet();
        return records.stream()
                .filter(r -> r.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toUnmodifiableSet())
                        .equals(names))
                .min(Comparator.comparing(r -> !r.simpleName().equals(name)));
    }

    private static void require(ClassInfo type, Schema schema) {
        var required = type.recordComponentsInDeclarationOrder().stream()
                .filter(c -> !c.type().hasAnnotation(NULLABLE) && !c.hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
        schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    }

    static @Nullable String name(Schema schema) {
        var ref = schema.getRef();
        return ref != null && ref.startsWith(REF) ? ref.substring(REF.length()) : null;
    }

    static Schema ref(String name) {
        return createSchema().ref(REF + name);
    }

    static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }
}
