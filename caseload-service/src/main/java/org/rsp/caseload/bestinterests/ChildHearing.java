package org.rsp.caseload.bestinterests;

import static org.rsp.platform.access.FieldClass.P3;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What the child wishes, or why the child was not asked (BIP-3). Kept sealed. */
record ChildHearing(
        @Classified(value = P3, custodianOnly = true) @Nullable
        String views,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String whyNot) {

    /** Whoever prints it learns nothing of the child. */
    @Override
    public String toString() {
        return "ChildHearing";
    }
}
