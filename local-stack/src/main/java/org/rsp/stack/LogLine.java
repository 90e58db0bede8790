package org.rsp.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line of a log as a person wants to read it: our services write JSON, the servers do not. */
final class LogLine {

    private static final int SHOWN = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogLine() {}

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return shorten(line);
        }
        try {
            JsonNode entry = JSON.readTree(line);
            var text = new StringBuilder(entry.path("level").asText() + " "
                    + entry.path("message").asText());
            JsonNode exception = entry.path("exception");
            while (exception.isObject()) {
                text.append("\n    ").append(exception.path("exceptionType").asText());
                text.append(": ").append(exception.path("message").asText());
                exception = exception.path("causedBy").path("exception");
            }
            return shorten(text.toString());
        } catch (JsonProcessingException e) {
            return shorten(line);
        }
    }

    private static String shorten(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text;
    }
}
