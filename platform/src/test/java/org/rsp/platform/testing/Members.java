package org.rsp.platform.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A flat JSON object whose values are written as they are given: a forger does not keep to what a library allows. */
record Members(Map<String, String> raw) {

    static Members of(String... namesAndValues) {
        var raw = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            raw.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Members(raw);
    }

    static String text(Object value) {
        return "\"" + value + "\"";
    }

    Members with(String name, String value) {
        var changed = new LinkedHashMap<>(raw);
        changed.put(name, value);
        return new Members(changed);
    }

    Members without(String name) {
        var changed = new LinkedHashMap<>(raw);
        changed.remove(name);
        return new Members(changed);
    }

    /** The same name a second time, which no map can hold. */
    String twice(String name, String second) {
        return json().replaceAll("}$", ",\"" + name + "\":" + second + "}");
    }

    String json() {
        return raw.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\":" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
