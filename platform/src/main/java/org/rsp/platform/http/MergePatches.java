package org.rsp.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.platform.problem.Refusal;

/** Lays a correction over what stands, and looks at the result as strictly as at a body that says it whole. */
@ApplicationScoped
public class MergePatches {

    private final ObjectMapper json;
    private final Bodies bodies;

    MergePatches(ObjectMapper json, Bodies bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    /**
     * The corrected value; 422 with the place of what is wrong in it.
     *
     * @param at where in the body the patch stands
     */
    public <T> T apply(MergePatch patch, String at, T current, Class<T> type) {
        ObjectNode whole = json.valueToTree(current);
        merge(whole, patch.changes());
        try {
            return bodies.read(whole, type);
        } catch (Refusal refused) {
            throw refused.below(at);
        }
    }

    private static void merge(ObjectNode whole, ObjectNode changes) {
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                whole.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                merge(
                        whole.get(change.getKey()) instanceof ObjectNode there
                                ? there
                                : whole.putObject(change.getKey()),
                        inner);
            } else {
                whole.set(change.getKey(), value);
            }
        });
    }
}
