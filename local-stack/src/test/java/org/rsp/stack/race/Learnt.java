package org.rsp.stack.race;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** What rivals may have learnt, by hand: a check is tried on histories that the platform must never make. */
final class Learnt {

    private Learnt() {}

    /** Known so many milliseconds after the beginning of the race. */
    static Told at(int status, int sent, int known) {
        return of(status, "id-7", "", sent, known);
    }

    static Told status(int status) {
        return at(status, 0, 10);
    }

    static Told never() {
        return new Told(0, JsonNodeFactory.instance.missingNode(), "", 0, 10, List.of("cut", "silence"));
    }

    static Told showing(String state) {
        return of(200, "id-7", state, 0, 10);
    }

    private static Told of(int status, String id, String state, int sent, int known) {
        var body = JsonNodeFactory.instance.objectNode().put("id", id).put("status", state);
        return new Told(status, body, "\"1\"", sent * 1_000_000L, known * 1_000_000L, List.of());
    }
}
