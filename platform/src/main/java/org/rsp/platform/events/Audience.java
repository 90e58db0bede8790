package org.rsp.platform.events;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.ids.Naming;

/**
 * Who may hear of one kind of resource. A bean of this type is asked in the transaction of a change, and again whenever an event
 * is handed out; both times it goes by the facts of then. Of a kind without an audience only the platform hears.
 */
public interface Audience {

    /** The events of this kind of resource; the interface that they are nested in. */
    Class<? extends EventData> events();

    /** Whether the resource is a case, so that to hear of it is to hear of somebody. */
    default boolean isOfCases() {
        return false;
    }

    /** By organisation, under which ids each is told; empty for a subject that is not known to whom this is for. */
    Map<String, Naming> of(UUID subject);

    /** What is told to those who knew of the subject until this act and may not learn why they no longer do. */
    record Farewell(Map<String, Naming> to, EventData event) {}

    /** Empty where nobody has to be told so; asked in the transaction of the act, after it. */
    default Optional<Farewell> farewell(UUID subject, EventData event) {
        return Optional.empty();
    }

    /** The same for an event that is being made. */
    default Map<String, Naming> of(UUID subject, EventData event) {
        return of(subject);
    }
}
