package org.rsp.caseload.determinations;

import org.jspecify.annotations.Nullable;

/**
 * What was said, as it was read back to the person: the words themselves, or where a recording of them is kept. Kept sealed.
 *
 * @param contentReference the id under which the recording is kept
 */
record InterviewRecord(@Nullable String words, @Nullable String contentReference) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "InterviewRecord";
    }
}
