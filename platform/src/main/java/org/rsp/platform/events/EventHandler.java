package org.rsp.platform.events;

/**
 * What a service does when it hears of one kind of event. A bean of this type is found and called by itself: in a
 * transaction, for no organisation, with the inbox row and the service's other handlers of the event; in order per
 * subject, and with effect once. What it throws is tried again with pauses; a {@link PoisonEvent}, or a failure that
 * does not pass, is set aside on {@code {topic}.dead}.
 */
public interface EventHandler<T> {

    /** Who listens: the service's own name, e.g. {@code resettlement-service}; the broker admits it to no other group. */
    String consumer();

    String topic();

    /**
     * The event type; with {@code *} for its end, every type that begins so, also those that do not exist yet. Others on the
     * topic are passed over.
     */
    String type();

    /** A record of what this service needs; whatever else the event carries is ignored. */
    Class<T> payload();

    void handle(IncomingEvent<T> event);
}
