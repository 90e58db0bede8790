package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What somebody works or worked as: the code of ISCO-88 and the person's own words. */
record Occupation(
        @Classified(P2) String code,
        @Classified(P2) @Nullable String inOwnWords) {}
