package org.rsp.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose data an entry is about: a person in a case, or the case as a whole. */
public record AuditSubject(UUID caseId, @Nullable UUID individualId) {

    public static AuditSubject ofCase(UUID caseId) {
        return new AuditSubject(caseId, null);
    }
}
