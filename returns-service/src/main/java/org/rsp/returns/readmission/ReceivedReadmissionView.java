package org.rsp.returns.readmission;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;

/** What a state is asked, as what the person is to be taken back, and the days (RDM-15). Of whom says the entry of its inbox; who asks is not told. */
record ReceivedReadmissionView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) ReadmissionRequestState status,
        @Classified(P1) ReadmissionForm form,
        @Classified(P1) ReadmissionCategory category,
        @Classified(P1) LocalDate receivedOn,
        @Classified(P1) @Nullable LocalDate answerBy,
        @Classified(P1) @Nullable LocalDate answeredOn,
        @Classified(P1) @Nullable LocalDate validUntil,
        @Classified(P1) @Nullable LocalDate takeBackBy,
        @Classified(P0) List<String> availableActions) {

    static ReceivedReadmissionView of(ReadmissionRequest r, Decision told, Actor actor) {
        return new ReceivedReadmissionView(
                told.id(r.id()),
                r.version(),
                r.state(),
                r.form(),
                r.category(),
                r.sentOn(),
                r.replyBy(),
                r.answeredOn(),
                r.validUntil(),
                r.takeBackBy(),
                r.open(actor));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReceivedReadmissionView";
    }
}
