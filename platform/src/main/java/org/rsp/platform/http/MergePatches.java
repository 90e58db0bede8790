package org.rsp.platform.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import org.rsp.platform.problem.Violations;

/** Lays a correction over what stands, and looks at the result as strictly as at a body that says it whole. */
@ApplicationScoped
public class MergePatches {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The corrected value; 422 with the place of what is wrong in it.
     *
     * @param at where in the body the patch stands
     */
    public <T> T apply(MergePatch patch, String at, T current, Class<T> type) {
        try {
            ObjectNode whole = json.valueToTree(current);
            merge(whole, patch.changes());
            // as text, because only the reader of text refuses what must not be stored
            var corrected = json.readValue(json.writeValueAsBytes(whole), type);
            var violations = validator.validate(corrected);
            if (!violations.isEmpty()) {
                throw Violations.of(new ConstraintViolationException(violations))
                        .below(at);
            }
            return corrected;
        } catch (JsonMappingException e) {
            throw Violations.ofShape(e).below(at);
        } catch (IOException e) {
            throw new AssertionError("what was read as JSON can be written and read again", e);
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
