package org.rsp.caseload.assistance;

import org.jspecify.annotations.Nullable;

/** Which help, from whom, and what must be known there; kept sealed as one. */
record AssistanceContent(
        AssistanceKind kind,
        String provider,
        @Nullable SharingConsent consent,
        @Nullable String note) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "AssistanceContent";
    }
}
