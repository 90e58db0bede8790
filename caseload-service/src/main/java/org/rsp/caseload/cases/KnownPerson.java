package org.rsp.caseload.cases;

import java.util.UUID;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * A person of whom the caller may know, and what the caller may be told.
 *
 * @param id the real id; the caller is told {@code decision.id(id)}
 * @param facts of the case that the person is in
 */
public record KnownPerson(UUID id, UUID caseId, CaseFacts facts, Decision decision) {

    public String custodian() {
        return facts.custodian();
    }

    /** The same person, to whoever may be told this class of it; to others nothing of that class exists. */
    public KnownPerson telling(FieldClass needed) {
        if (!decision.tells(needed)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return this;
    }
}
