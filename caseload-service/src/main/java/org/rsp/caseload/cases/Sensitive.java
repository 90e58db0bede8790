package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** Religion, ethnicity and biometrics: recorded only where protection needs it, for a need that is named. */
record Sensitive(
        @Classified(P4) SensitiveNeed neededFor,
        @Classified(P4) @Nullable String religion,
        @Classified(P4) @Nullable String ethnicity,
        @Classified(P4) List<Biometric> biometrics) {

    /** Why something is recorded that may be recorded only where protection needs it. */
    enum SensitiveNeed {
        CLAIM,
        PROTECTION,
        FAMILY_TRACING,
        IDENTITY
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Sensitive";
    }
}
