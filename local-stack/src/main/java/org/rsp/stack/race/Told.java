package org.rsp.stack.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/**
 * What was learnt of one request, which may have been sent several times with one key.
 *
 * @param status of the answer that told what became of it; 0 if none ever did
 * @param sent when it was sent first, by the clock of this process, in nanoseconds
 * @param known when the answer was there
 * @param nothing what came before that told nothing: a status such as 503, or how the connection ended
 */
record Told(int status, JsonNode body, String etag, long sent, long known, List<String> nothing) {

    boolean isDone() {
        return status == 200 || status == 201;
    }

    boolean isKnown() {
        return status != 0;
    }

    /** At first nobody could know, and then it was learnt. */
    boolean isResolved() {
        return isKnown() && !nothing.isEmpty();
    }

    String id() {
        return body.path("id").asText();
    }

    /** Whether it was refused for a while before, as by 503; a connection that ended says nothing of that. */
    boolean wasPutOff() {
        return nothing.stream().anyMatch(each -> each.startsWith("5") || each.equals("429"));
    }

    Duration took() {
        return Duration.ofNanos(known - sent);
    }

    boolean overlaps(Told other) {
        return sent < other.known && other.sent < known;
    }

    /** Without what the answer holds: for a line of a report. */
    String inShort() {
        var type = body.path("type").asText();
        var known = (status + " " + type.substring(type.lastIndexOf('/') + 1)).strip();
        var before = new TreeMap<String, Integer>();
        nothing.forEach(each -> before.merge(each, 1, Integer::sum));
        return nothing.isEmpty() ? known : known + " after " + before;
    }
}
