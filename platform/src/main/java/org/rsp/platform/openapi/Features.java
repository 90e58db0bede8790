package org.rsp.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * The features of a service in the order of its procedures, each with a sentence: {@code operations/features.yaml} of the
 * service. What every service has comes last.
 */
final class Features {

    private static final String EVENTS = "Events";
    private static final String EVENTS_WORDS =
            "What has changed, told to an organisation's own system: who follows, and the feed for those who do not read from Kafka."
                    + " Cases are named by the organisation's own ids.";

    private static final String REFERENCE = "Reference";
    private static final String REFERENCE_WORDS =
            "What the answers point to: the page behind each problem's type, the schema behind each event's dataschema, and the"
                    + " event catalogue. Readable without a token.";

    private static final String AUDIT = "Audit";
    private static final String AUDIT_WORDS =
            "Who looked at a case or a person: every write, read, list and refusal, with organisation, role and purpose. For"
                    + " auditors and data protection officers of the custodian.";

    private final Map<String, String> words;

    private Features(Map<String, String> words) {
        this.words = words;
    }

    static Features read() {
        var words = new LinkedHashMap<String, String>();
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("operations/features.yaml")) {
            if (file != null) {
                words.putAll(new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {}));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("operations/features.yaml", e);
        }
        words.put(EVENTS, EVENTS_WORDS);
        words.put(AUDIT, AUDIT_WORDS);
        words.put(REFERENCE, REFERENCE_WORDS);
        return new Features(words);
    }

    /** The place of a feature in the document; one that is not described comes after all others, and the linter says so. */
    int rank(String tag) {
        int place = new ArrayList<>(words.keySet()).indexOf(tag);
        return place < 0 ? words.size() : place;
    }

    List<Tag> tags(Stream<String> used) {
        var present = used.distinct().toList();
        return words.entrySet().stream()
                .filter(e -> present.contains(e.getKey()))
                .map(e -> OASFactory.createTag()
                        .name(e.getKey())
                        .description(e.getValue().strip()))
                .toList();
    }
}
