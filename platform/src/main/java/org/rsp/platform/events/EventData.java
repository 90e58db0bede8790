package org.rsp.platform.events;

/**
 * The payload of an event: a record whose components are ids, codes, counts, days and instants. An architecture rule
 * allows nothing else, so that nothing personal can be put into one. Nested in {@code CaseEvent} and named
 * {@code IndividualAdded}, it has the type {@code processing.case.individual-added.v1}.
 */
public interface EventData {

    /** The type of a payload, from its name and that of the interface it is nested in. */
    static String type(String area, Class<? extends EventData> payload) {
        return String.join(".", area, noun(payload.getEnclosingClass()), kebab(payload.getSimpleName()), "v1");
    }

    /** {@code caseload} of {@code CaseloadEvent}. */
    static String noun(Class<?> events) {
        return kebab(events.getSimpleName().replaceAll("Event$", ""));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
