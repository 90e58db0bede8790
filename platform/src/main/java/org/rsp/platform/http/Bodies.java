package org.rsp.platform.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import org.rsp.platform.problem.Violations;

/** Reads as a body what has been put together from one, as strictly as if a client had sent it so. */
@ApplicationScoped
class Bodies {

    private final ObjectMapper json;
    private final Validator validator;

    Bodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** 422 with the place of what is wrong in it. */
    <T> T read(JsonNode whole, Class<T> type) {
        try {
            // as text, because only the reader of text refuses what must not be stored
            var body = json.readValue(json.writeValueAsBytes(whole), type);
            var violations = validator.validate(body);
            if (!violations.isEmpty()) {
                throw Violations.of(new ConstraintViolationException(violations));
            }
            return body;
        } catch (JsonMappingException e) {
            throw Violations.ofShape(e);
        } catch (IOException e) {
            throw new AssertionError("what was read as JSON can be written and read again", e);
        }
    }
}
