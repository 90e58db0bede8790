package org.rsp.caseload.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of one person, by the names that the parts have in a registration: for the person, and without anything of
 * anybody else.
 *
 * @param registered what stands in the record, without what is sensitive
 * @param household what each of the others is to the principal applicant, and nothing more of them
 */
public record PersonFile(
        Map<String, Object> registered,
        @Nullable Object sensitive,
        List<Earlier> corrections,
        List<Relationship> household) {

    /** The parts that a correction changed, and what stood in them before it, where anything did. */
    public record Earlier(
            Instant at,
            CorrectionReason reason,
            List<String> fields,
            Map<String, Object> before,
            @Nullable Object sensitive) {}

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "PersonFile";
    }
}
