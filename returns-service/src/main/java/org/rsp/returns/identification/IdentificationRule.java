package org.rsp.returns.identification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on an identification, beside who may be named to a state. */
final class IdentificationRule {

    private IdentificationRule() {}

    /** IDV-1. */
    static void checkBeginning(boolean beforeDeparture, boolean isThereOne) {
        demand(
                "IDV-1",
                beforeDeparture && !isThereOne,
                "The person has not departed, and it was not begun before.",
                List.of());
    }

    /** IDV-2, IDV-6. */
    static void checkStep(IdentificationCommand.RecordStepIn said, LocalDate today) {
        if (said.takenOn().isAfter(today)) {
            throw Refusal.field("/takenOn", "IDV-6", "It is recorded after it was done.");
        }
        if (!said.grade().isAtMost(said.step().most())) {
            throw Refusal.field(
                    "/grade",
                    "IDV-2",
                    "By this step at most %s is shown.".formatted(said.step().most()));
        }
    }

    /**
     * IDV-3: what the state learns of the person comes after the request to it.
     *
     * @param requestedOn none while no state is asked
     */
    static void checkStepWithTheState(
            IdentificationCommand.RecordStepIn said, @Nullable LocalDate requestedOn, List<String> open) {
        var asked = requestedOn != null && !said.takenOn().isBefore(requestedOn);
        demand("IDV-3", asked || !said.step().isWithTheState(), "The state was asked before it met the person.", open);
    }

    /** IDV-3. */
    static void checkBiometrics(boolean agreed, List<String> open) {
        demand("IDV-3", agreed, "An agreement is in force between the two states for this kind of return.", open);
    }

    static void checkProof(boolean byDocument, List<String> open) {
        demand("IDV-4", byDocument, "A document was checked, and is genuine and of that state.", open);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
