package org.rsp.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A body of the shape of another one, some fields of which are said in others' words. It cannot be used as it is:
 * {@link Rewordings} puts those words into ours.
 *
 * @param <T> the body whose shape it has, in the document too
 */
@SuppressWarnings("UnusedTypeParameter") // it tells the document and the reader which body it is
public record Reworded<T>(@JsonValue ObjectNode said) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reworded {}

    /** Whoever prints it learns nothing of what was said. */
    @Override
    public String toString() {
        return "Reworded";
    }
}
