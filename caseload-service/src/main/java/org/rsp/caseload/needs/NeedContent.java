package org.rsp.caseload.needs;

import org.jspecify.annotations.Nullable;

/** Which need it is, and what those who help must know of it; kept sealed as one. */
record NeedContent(String code, @Nullable String note) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "NeedContent";
    }
}
