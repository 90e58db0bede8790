package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.time.PartialDate;

/** When, where and how a person came into the country of asylum, if other than the household. */
record Arrival(
        @Classified(P2) @Nullable PartialDate on,
        @Classified(P2) @Nullable String entryPoint,
        @Classified(P2) @Nullable MannerOfEntry manner) {

    /** How somebody came in. Never a point against a claim (Refugee Convention, article 31). */
    enum MannerOfEntry {
        REGULAR,
        IRREGULAR,
        BORN_HERE,
        UNKNOWN
    }
}
