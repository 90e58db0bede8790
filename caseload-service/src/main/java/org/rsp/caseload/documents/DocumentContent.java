package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** What stands on a document, as it is kept: sealed. A name stays in its script, and a half-known day half known. */
record DocumentContent(
        @Nullable String number,
        @Nullable String nameAsWritten,
        @Nullable PartialDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable ReadZone zone) {

    /**
     * The zone with the lines as they were given, what was read from them on that day, and why somebody took it nevertheless.
     *
     * @param overrideReason absent where nothing had to be overridden
     */
    record ReadZone(
            List<String> lines,
            MrzFormat format,
            MrzData data,
            List<MrzFinding> findings,
            @Nullable String overrideReason) {

        @Override
        public String toString() {
            return "ReadZone";
        }
    }

    @Override
    public String toString() {
        return "DocumentContent";
    }
}
