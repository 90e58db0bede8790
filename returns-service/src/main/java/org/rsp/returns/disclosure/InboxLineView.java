package org.rsp.returns.disclosure;

import static org.rsp.platform.access.FieldClass.P1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/** That something waits for a state's answer. Of whom, an entry says that is read by itself. */
record InboxLineView(
        @Classified(P1) UUID id,
        @Classified(P1) InboxKind kind,
        @Classified(P1) LocalDate receivedOn,
        @Classified(P1) @Nullable LocalDate answerBy) {

    static InboxLineView of(InboxEntry entry, Decision told) {
        return new InboxLineView(told.id(entry.id()), entry.kind(), entry.receivedOn(), entry.answerBy());
    }
}
