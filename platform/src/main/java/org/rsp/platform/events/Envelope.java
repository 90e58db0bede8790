package org.rsp.platform.events;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.ids.Ids;

/** A message as it came from Kafka, read leniently where it does not matter and refused where it does. */
record Envelope(ConsumerRecord<String, byte[]> message) {

    @Nullable
    String find(String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Nullable
    String type() {
        return find(CloudEvent.TYPE);
    }

    UUID id() {
        try {
            return Ids.parse(get(CloudEvent.ID));
        } catch (IllegalArgumentException e) {
            throw new PoisonEvent("malformed-" + CloudEvent.ID, e);
        }
    }

    <T> IncomingEvent<T> read(ObjectReader json, Class<T> payload) {
        if (message.value() == null) {
            throw new PoisonEvent("no-data");
        }
        try {
            return new IncomingEvent<>(
                    id(),
                    get(CloudEvent.TYPE),
                    Ids.parse(get(CloudEvent.SUBJECT)),
                    Long.parseLong(get(CloudEvent.SEQUENCE)),
                    OffsetDateTime.parse(get(CloudEvent.TIME)).toInstant(),
                    json.forType(payload).readValue(message.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonEvent("malformed-envelope", e);
        } catch (IOException e) {
            throw new PoisonEvent("malformed-data", e);
        }
    }

    private String get(String name) {
        String value = find(name);
        if (value == null) {
            throw new PoisonEvent("missing-" + name);
        }
        return value;
    }
}
