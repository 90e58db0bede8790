package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Step;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.returns.disclosure.InboxService;

/** What the state says that is asked whether a person is its national: by its own token, on the entry of its inbox. */
@ApplicationScoped
class IdentificationAnswerService {

    private final InboxService inbox;
    private final Desk<IdentificationState, IdentificationTransition, AskedIdentification, IdentityAnswerView> desk;

    IdentificationAnswerService(InboxService inbox, AskedStateAccessService visible, Acts acts) {
        this.inbox = inbox;
        this.desk = acts.desk(IdentificationTransition.LIFECYCLE, visible, IdentityAnswerView::of);
    }

    Answer<IdentityAnswerView> confirm(UUID entry, Step step, IdentificationCommand.Confirm command) {
        return answer(entry, step, command, (i, by) -> i.confirm(command, by));
    }

    Answer<IdentityAnswerView> deny(UUID entry, Step step, IdentificationCommand.Deny command) {
        return answer(entry, step, command, (i, by) -> i.deny(command, by));
    }

    /** 403 first, then whether it is in the inbox now. */
    private Answer<IdentityAnswerView> answer(
            UUID entry, Step step, IdentificationCommand command, BiFunction<Identification, By, Done> change) {
        IdentificationTransition.LIFECYCLE.permit(command.act(), desk.actor().roles());
        return inbox.answering(
                entry,
                () -> desk.perform(command.act(), entry, step, command, (asked, by) -> change.apply(asked.of(), by)));
    }
}
