package org.rsp.caseload.reception;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsp.platform.problem.Refusal;

/** What makes a checklist one that can be compared with another. */
final class ReceptionCheckRule {

    private ReceptionCheckRule() {}

    /** Every standard once, in the order of the list; those that nobody answered are not known. */
    static List<ReceptionAnswer> whole(ReceptionFindings found, LocalDate today) {
        if (found.on().isAfter(today)) {
            throw Refusal.field("/on", "RCP-2", "The day is not in the future.");
        }
        var given = new EnumMap<ReceptionStandard, ReceptionAnswer>(ReceptionStandard.class);
        for (int i = 0; i < found.answers().size(); i++) {
            take(given, found.answers().get(i), "/answers/" + i);
        }
        return Stream.of(ReceptionStandard.values())
                .map(standard -> given.getOrDefault(standard, ReceptionAnswer.notKnown(standard)))
                .toList();
    }

    private static void take(Map<ReceptionStandard, ReceptionAnswer> given, ReceptionAnswer answer, String at) {
        if (given.put(answer.standard(), answer) != null) {
            throw Refusal.field(at + "/standard", "RCP-1", "Answer each standard once.");
        }
        if (answer.isKnown() && answer.source() == null) {
            throw Refusal.field(at + "/source", "RCP-1", "Say how you know, or that it is not known.");
        }
    }
}
