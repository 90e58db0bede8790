package org.rsp.returns.checklist;

import java.util.List;
import java.util.Optional;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an answer to the checklist. */
final class ChecklistRule {

    private ChecklistRule() {}

    /** CHL-2: there is such an item, and it is for an officer to answer. */
    static void checkItem(Optional<ChecklistItem> item) {
        if (item.isEmpty()) {
            throw Refusal.field("/item", "CHL-2", "Name an item of the checklist by its code.");
        }
        if (item.get().isAnsweredByTheService()) {
            throw Refusal.field("/item", "CHL-2", "What the service knows itself is answered by nobody else.");
        }
    }

    static void checkBeforeDeparture(boolean beforeDeparture) {
        if (!beforeDeparture) {
            throw Refusal.guards(
                    List.of(Guard.of("CHL-3", false, "The person has not departed, and is to go still.")), List.of());
        }
    }
}
