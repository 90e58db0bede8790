package org.rsp.caseload.documents;

import java.util.Optional;
import org.rsp.platform.problem.Refusal;

/** When a zone may be relied on for what a record says. That it may does not make the document genuine. */
public final class MrzRule {

    private MrzRule() {}

    /**
     * Refuses what no one may rely on, and what nobody has overridden.
     *
     * @param pointer where the zone stands in the request
     */
    public static void check(MachineReadableZone zone, Optional<ManualOverride> override, String pointer) {
        zone.gravest().map(MrzFinding::what).ifPresent(what -> {
            if (what.weight() == MrzFinding.Weight.REFUSED) {
                throw Refusal.field(
                        pointer,
                        what == MrzFinding.What.SPECIMEN ? "MRZ-2" : "MRZ-4",
                        what.words() + " " + what.advice());
            }
            if (what.weight() == MrzFinding.Weight.NEEDS_OVERRIDE && override.isEmpty()) {
                throw Refusal.field(
                        pointer, "MRZ-1", what.words() + " " + what.advice() + " Or override it, and say why.");
            }
        });
    }

    /** That a person has looked at the document and takes the zone as it was read, in spite of what was found. */
    public record ManualOverride(String reason) {

        public ManualOverride {
            if (reason.isBlank()) {
                throw Refusal.field(
                        "/override/reason", "MRZ-1", "Say why the zone is taken in spite of what was found.");
            }
        }

        @Override
        public String toString() {
            return "ManualOverride";
        }
    }
}
