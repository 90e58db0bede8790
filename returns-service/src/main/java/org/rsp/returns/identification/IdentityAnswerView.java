package org.rsp.returns.identification;

import static org.rsp.platform.access.FieldClass.P1;

import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;

/** What a state has answered of its nationality, as that state is told it: its own word, and nothing of the person. */
record IdentityAnswerView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) IdentificationState answer) {

    static IdentityAnswerView of(AskedIdentification asked, Decision told, Actor actor) {
        return new IdentityAnswerView(
                told.id(asked.id()), asked.version(), asked.of().state());
    }
}
