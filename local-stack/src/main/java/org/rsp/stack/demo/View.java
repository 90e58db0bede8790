package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one organisation is told of a case: under which id, how many of its fields, and which classes were withheld. */
record View(
        String organisation,
        String because,
        int status,
        @Nullable String id,
        int fields,
        List<String> withheld) {

    static View of(String organisation, String because, Answer answer) {
        var body = answer.body();
        if (!answer.isDone()) {
            return new View(organisation, because, answer.status(), null, 0, List.of());
        }
        var withheld = new ArrayList<String>();
        body.path("withheld").forEach(fieldClass -> withheld.add(fieldClass.asText()));
        return new View(organisation, because, answer.status(), answer.id(), told(body), withheld);
    }

    /** Values that are there, those of the persons too. */
    private static int told(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() ? 0 : 1;
        }
        int sum = 0;
        for (JsonNode each : node) {
            sum += told(each);
        }
        return sum;
    }
}
