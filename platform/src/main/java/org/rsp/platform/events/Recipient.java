package org.rsp.platform.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;

/** For whom a row of the outbox is, and what differs by that: ids, topic, how exactly the time is told. */
record Recipient(String name, Naming naming, UUID eventId) {

    /** Our own services: real ids, exact times, always on Kafka. */
    static final String PLATFORM = "platform";

    /** An organisation's event id tells neither a time nor an order, so that what two of them were told cannot be joined by it. */
    static Stream<Recipient> all(Map<String, Naming> audience, Ids ids) {
        return Stream.concat(
                Stream.of(new Recipient(PLATFORM, Naming.REAL, ids.next())),
                audience.entrySet().stream().map(told -> new Recipient(told.getKey(), told.getValue(), ids.untimed())));
    }

    boolean isPlatform() {
        return name.equals(PLATFORM);
    }

    String topic(String own) {
        return isPlatform() ? own : own + "." + name.toLowerCase(Locale.ROOT);
    }

    String key(UUID subject) {
        return naming.name(subject).toString();
    }

    Instant time(Instant at) {
        return isPlatform() ? at : at.truncatedTo(ChronoUnit.MINUTES);
    }
}
