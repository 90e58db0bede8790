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
record Recipient(String name, Naming naming) {

    /** Our own services: real ids, exact times, always on Kafka. */
    static final Recipient PLATFORM = new Recipient("platform", Naming.REAL);

    static Stream<Recipient> all(Map<String, Naming> audience) {
        return Stream.concat(
                Stream.of(PLATFORM),
                audience.entrySet().stream().map(told -> new Recipient(told.getKey(), told.getValue())));
    }

    boolean isPlatform() {
        return name.equals(PLATFORM.name());
    }

    String topic(String own) {
        return isPlatform() ? own : own + "." + name.toLowerCase(Locale.ROOT);
    }

    String key(UUID subject) {
        return naming.name(subject).toString();
    }

    /** An organisation's tells neither a time nor an order, so that what two of them were told cannot be joined by it. */
    UUID eventId(Ids ids) {
        return isPlatform() ? ids.next() : ids.untimed();
    }

    Instant time(Instant at) {
        return isPlatform() ? at : at.truncatedTo(ChronoUnit.MINUTES);
    }
}
