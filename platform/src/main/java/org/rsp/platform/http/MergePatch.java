package org.rsp.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a correction says (RFC 7396): a field that is named gets the value, one that is null is taken away, a list is replaced whole. */
public record MergePatch(@JsonValue ObjectNode changes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    /** Whoever prints it learns nothing of what is corrected. */
    @Override
    public String toString() {
        return "MergePatch";
    }
}
