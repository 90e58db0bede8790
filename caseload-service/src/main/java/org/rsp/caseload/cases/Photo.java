package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** Where the photograph is kept, never the photograph. */
record Photo(
        @Classified(P2) String reference,
        @Classified(P2) @Nullable LocalDate takenOn) {}
