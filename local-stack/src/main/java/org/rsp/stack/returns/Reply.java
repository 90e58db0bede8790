package org.rsp.stack.returns;

import com.fasterxml.jackson.databind.JsonNode;

/** What was answered of something that was done, and the version that it left. */
public record Reply(JsonNode body, String etag) {

    /** Of what was made or changed. */
    public String id() {
        return body.path("id").asText();
    }
}
