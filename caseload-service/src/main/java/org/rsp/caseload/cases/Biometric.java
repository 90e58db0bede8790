package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P4;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** Where a template is kept and under which id, never the template. */
record Biometric(
        @Classified(P4) String system,
        @Classified(P4) String template,
        @Classified(P4) BiometricModality modality,
        @Classified(P4) @Nullable Integer quality,
        @Classified(P4) LocalDate capturedOn) {

    /** Of what a template was made. */
    enum BiometricModality {
        FINGERPRINTS,
        IRIS,
        FACE
    }
}
