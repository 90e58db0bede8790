package org.rsp.returns.disclosure;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/** What a state is asked, and of whom: the fixed profile, until it has answered. Who asks is not told. */
record InboxEntryView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) InboxKind kind,
        @Classified(P1) InboxStatus status,
        @Classified(P1) LocalDate receivedOn,
        @Classified(P1) @Nullable LocalDate answerBy,
        @Classified(P1) @Nullable DisclosedProfile profile,
        @Classified(P0) List<String> availableActions) {

    static InboxEntryView of(
            InboxEntry entry, @Nullable DisclosedProfile profile, List<String> availableActions, Decision told) {
        return new InboxEntryView(
                told.id(entry.id()),
                entry.version(),
                entry.kind(),
                entry.status(),
                entry.receivedOn(),
                entry.answerBy(),
                profile,
                availableActions);
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "InboxEntryView";
    }
}
