package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A machine-readable zone that was read: what stands in it, whether its check digits hold, and what was noticed. A correct
 * zone proves no authenticity: anybody can compute check digits, and they see neither a name nor a nationality. Nothing is
 * thrown, whatever the lines are; whether one may rely on the zone is asked by {@link MrzRule}.
 *
 * @param rawLines as they were given, unchanged
 * @param data absent where the lines are no zone
 */
public record MachineReadableZone(
        List<String> rawLines,
        @Nullable MrzFormat format,
        @Nullable MrzData data,
        boolean checkDigitsHold,
        List<MrzFinding> findings) {

    /** Reads the lines of one zone; {@code today} is the day by which the century of a two-digit year is judged. */
    public static MachineReadableZone read(List<String> lines, LocalDate today) {
        return MrzReader.read(lines, today, false);
    }

    /** For tests: the documents of Utopia, whose bearers nobody is (MRZ-2). */
    static MachineReadableZone readSpecimen(List<String> lines, LocalDate today) {
        return MrzReader.read(lines, today, true);
    }

    Optional<MrzFinding> gravest() {
        return findings.stream()
                .max((one, other) -> one.what().weight().compareTo(other.what().weight()));
    }

    @Override
    public String toString() {
        return "MachineReadableZone[%s, %d findings]".formatted(format, findings.size());
    }
}
