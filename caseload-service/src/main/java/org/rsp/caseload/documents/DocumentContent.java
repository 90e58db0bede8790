package org.rsp.caseload.documents;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

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
     * The zone with the lines as they were given, what was read from them on that day, and why somebody took it nevertheless. What
     * is not in the zone is absent, and never an empty text.
     *
     * @param nationality the code as it stands there
     * @param overrideReason absent where nothing had to be overridden
     */
    record ReadZone(
            List<String> lines,
            MrzFormat format,
            @Nullable String primaryName,
            @Nullable String secondaryName,
            boolean nameCut,
            @Nullable String nationality,
            @Nullable PartialDate bornOn,
            @Nullable String sex,
            List<MrzFinding> findings,
            @Nullable String overrideReason) {

        static ReadZone of(MachineReadableZone read, @Nullable String overrideReason) {
            var data = requireNonNull(read.data());
            return new ReadZone(
                    read.rawLines(),
                    requireNonNull(read.format()),
                    unlessEmpty(data.name().primary()),
                    unlessEmpty(data.name().secondary()),
                    data.name().truncated(),
                    unlessEmpty(data.nationality().code()),
                    data.bornOn(),
                    data.sex(),
                    read.findings(),
                    overrideReason);
        }

        private static @Nullable String unlessEmpty(String text) {
            return text.isEmpty() ? null : text;
        }

        MrzName holder() {
            return new MrzName(requireNonNullElse(primaryName, ""), requireNonNullElse(secondaryName, ""), nameCut);
        }

        MrzNationality meaning() {
            return MrzNationality.read(requireNonNullElse(nationality, ""));
        }

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
