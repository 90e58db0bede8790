package org.rsp.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares an answer with a documented example: the same fields everywhere, the same values – except what is new every
 * time, which must be of the same kind: an id, an instant, a day of these months, a case number, a cursor, a link, a seal.
 */
final class Likeness {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int NEAR = 100;

    private enum Kind {
        ID("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b8%02d"),
        INSTANT("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "2026-11-20T08:30:00.123456Z"),
        CASE_NUMBER("([A-Z-]+)-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]", "UNHCR-7K3QW-9ZT4M-0"),
        CURSOR("[A-Za-z0-9_-]{54}", "jyZKYxKoKEnvXn70yU-BDZUHW3kr-ss-AJE-uoPEhOeff0qrQA3_dg"),
        DOWNLOAD(
                "/[a-z]+/v1/downloads/[A-Za-z0-9_-]{54}",
                "/processing/v1/downloads/cCX_VYKhctwnmpF7h2JWe2MMBGMXsjkunZ1WoHCtV1o6yz_O6RprQQ"),
        SEAL("[0-9a-f]{64}", "49afa5d73e57f6acc76f653d528403e76115ed0fdd612934bf8c2d6414ff4190"),
        REQUEST_URN("urn:uuid:[0-9a-f-]{36}", "urn:uuid:019aa8d2-5c1e-7a43-9f0b-6d2c48e1b7a5");

        private final Pattern form;
        private final String shown;

        Kind(String form, String shown) {
            this.form = Pattern.compile(form);
            this.shown = shown;
        }

        boolean fits(String text) {
            return form.matcher(text).matches();
        }
    }

    /** Real id to the id that stands for it in the examples. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    Likeness(Map<String, String> exampleToReal) {
        exampleToReal.forEach((example, real) -> ids.put(real, example));
    }

    List<String> differences(JsonNode example, JsonNode actual) {
        var found = new ArrayList<String>();
        compare("", example, actual, found);
        return found;
    }

    private void compare(String at, JsonNode example, JsonNode actual, List<String> found) {
        if (example.getNodeType() != actual.getNodeType()) {
            found.add("%s is %s, documented as %s".formatted(at, actual.getNodeType(), example.getNodeType()));
        } else if (example.isObject()) {
            example.properties().forEach(field -> {
                var there = actual.get(field.getKey());
                if (there == null) {
                    found.add("%s/%s is documented and not answered".formatted(at, field.getKey()));
                } else {
                    compare(at + "/" + field.getKey(), field.getValue(), there, found);
                }
            });
            actual.properties().stream()
                    .filter(field -> !example.has(field.getKey()))
                    .forEach(field -> found.add("%s/%s is answered and not documented".formatted(at, field.getKey())));
        } else if (example.isArray()) {
            if (example.size() != actual.size()) {
                found.add("%s has %d items, documented with %d".formatted(at, actual.size(), example.size()));
                return;
            }
            for (int i = 0; i < example.size(); i++) {
                compare(at + "/" + i, example.get(i), actual.get(i), found);
            }
        } else if (!same(example, actual)) {
            found.add("%s is %s, documented as %s".formatted(at, actual, example));
        }
    }

    private boolean same(JsonNode example, JsonNode actual) {
        if (example.equals(actual)) {
            return true;
        }
        if (!example.isTextual()) {
            return false;
        }
        var known = ids.get(actual.asText());
        if (known != null) {
            return known.equals(example.asText());
        }
        if (isNearToday(actual.asText())) {
            return DAY.matcher(example.asText()).matches();
        }
        for (var kind : Kind.values()) {
            if (kind.fits(actual.asText())) {
                return kind.fits(example.asText());
            }
        }
        return false;
    }

    /** Such a day is another one tomorrow. */
    private static boolean isNearToday(String text) {
        return DAY.matcher(text).matches()
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), LocalDate.parse(text))) <= NEAR;
    }

    /** An answer as it may stand in the documentation: what is new every time is always the same there. */
    JsonNode shown(JsonNode actual) {
        if (actual instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties().forEach(f -> copy.set(f.getKey(), shown(f.getValue())));
            return copy;
        } else if (actual instanceof ArrayNode array) {
            var copy = array.arrayNode();
            array.forEach(item -> copy.add(shown(item)));
            return copy;
        } else if (actual instanceof TextNode text) {
            return new TextNode(shown(text.asText()));
        }
        return actual;
    }

    private String shown(String text) {
        // what an example names stands there by that name, a day too
        var known = ids.get(text);
        if (known != null) {
            return known;
        }
        if (Kind.ID.fits(text)) {
            return ids.computeIfAbsent(text, id -> Kind.ID.shown.formatted(ids.size() + 1));
        }
        for (var kind : Kind.values()) {
            if (kind.fits(text)) {
                return kind.shown;
            }
        }
        return text;
    }
}
