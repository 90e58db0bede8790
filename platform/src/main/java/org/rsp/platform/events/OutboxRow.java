package org.rsp.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** One unsent event, and how it looks on Kafka: a CloudEvent in binary mode. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        long sequence,
        Instant at,
        String source,
        String schema,
        @Nullable String traceParent,
        String recipient) {

    ProducerRecord<String, String> toRecord() {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, null, timestamp(), key, payload);
        Headers headers = message.headers();
        add(headers, CloudEvent.SPEC_VERSION, "1.0");
        add(headers, CloudEvent.ID, id.toString());
        add(headers, CloudEvent.TYPE, type);
        add(headers, CloudEvent.SOURCE, source);
        add(headers, CloudEvent.SUBJECT, key);
        add(headers, CloudEvent.TIME, at.toString());
        add(headers, CloudEvent.SCHEMA, schema);
        add(headers, CloudEvent.SEQUENCE, Long.toString(sequence));
        add(headers, CloudEvent.CONTENT_TYPE, "application/json");
        if (traceParent != null) {
            add(headers, TraceParent.HEADER, traceParent);
        }
        return message;
    }

    /** Kafka's own time of a message would tell an organisation the moment; it is given the minute that the event names. */
    private @Nullable Long timestamp() {
        return recipient.equals(Recipient.PLATFORM) ? null : at.toEpochMilli();
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
