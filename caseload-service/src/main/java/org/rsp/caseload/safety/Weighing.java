package org.rsp.caseload.safety;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.caseload.permits.Clearance;

/** Puts together what is found of each record of a person: the worst of it is the answer, and nothing found is not known. */
final class Weighing {

    private static final Comparator<Clearance> WORSE =
            Comparator.comparing(List.of(Clearance.CLEAR, Clearance.UNKNOWN, Clearance.NOT_CLEAR)::indexOf);

    private final UUID asked;
    private final Set<SafetyFinding> hidden;
    private final Set<Clearance> answers = EnumSet.noneOf(Clearance.class);
    private final Set<SafetyFinding> findings = EnumSet.noneOf(SafetyFinding.class);

    /**
     * @param asked of which record somebody asks: of the others nothing is told but that it is another one (RMS-3)
     * @param hidden what would tell of a record that is kept from who asks: it shows as a stay
     */
    Weighing(UUID asked, Set<SafetyFinding> hidden) {
        this.asked = asked;
        this.hidden = hidden;
    }

    void add(Clearance answer, SafetyFinding finding) {
        answers.add(answer);
        findings.add(finding);
    }

    void add(UUID of, Clearance answer, Stream<SafetyFinding> why) {
        answers.add(answer);
        if (answer != Clearance.CLEAR) {
            (of.equals(asked) ? why : Stream.of(SafetyFinding.ANOTHER_RECORD)).forEach(findings::add);
        }
    }

    RemovalSafety result() {
        if (findings.removeAll(hidden)) {
            add(Clearance.NOT_CLEAR, SafetyFinding.STAY_IN_FORCE);
        }
        return new RemovalSafety(answers.stream().max(WORSE).orElse(Clearance.UNKNOWN), List.copyOf(findings));
    }
}
