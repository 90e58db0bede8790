package org.rsp.returns.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.identity.Actor;

/**
 * What puts entries into the inboxes of states. A bean of this type in any feature is asked in a transaction of the state that looks: the policies of its own
 * table show that state what is addressed to it, of a person who is disclosure-cleared ({@code is_cleared_for_disclosure}), and nothing else.
 */
public interface InboxSource {

    /** What its entries ask of a state. */
    InboxKind kind();

    /** What waits for the state to answer, of which the real id comes before this one; the last one first. */
    List<InboxEntry> waiting(String requested, Optional<UUID> before, int most);

    /** One by its real id, waiting or answered, as far as it is there for whose transaction it is. */
    Optional<InboxEntry> find(UUID id);

    /** The operation ids of what the actor can do about it. */
    List<String> open(InboxEntry entry, Actor actor);
}
