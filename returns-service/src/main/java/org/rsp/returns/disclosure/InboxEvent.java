package org.rsp.returns.disclosure;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What a state hears of its inbox: that something waits in it, and nothing of whom or what it is about. */
sealed interface InboxEvent extends EventData {

    record RequestReceived(PersonalId entryId) implements InboxEvent {}
}
