package org.rsp.caseload.solutions;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies the plan of a solution for a person. */
public record SolutionPlanId(UUID value) implements TypedId {

    public static SolutionPlanId fromString(String text) {
        return new SolutionPlanId(Ids.parse(text));
    }
}
