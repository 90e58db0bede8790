package org.rsp.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutboxRowTest {

    private static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30.123456Z");

    private static OutboxRow row(@Nullable String traceParent, String recipient) {
        return new OutboxRow(
                1, ID, "proof.v1", "a", "proof.x.v1", "{}", 7, AT, "source", "schema", traceParent, recipient);
    }

    private static Map<String, String> headers(OutboxRow row) {
        var found = new TreeMap<String, String>();
        row.toRecord().headers().forEach(header -> found.put(header.key(), new String(header.value(), UTF_8)));
        return found;
    }

    @Test
    void it_is_a_cloud_event_under_its_subject() {
        var sent = row("00-trace", Recipient.PLATFORM).toRecord();
        assertEquals("proof.v1", sent.topic());
        assertEquals("a", sent.key());
        assertEquals("{}", sent.value());
        assertNull(sent.partition());
        assertEquals(
                new TreeMap<>(Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        ID.toString(),
                        "ce_type",
                        "proof.x.v1",
                        "ce_source",
                        "source",
                        "ce_subject",
                        "a",
                        "ce_time",
                        AT.toString(),
                        "ce_dataschema",
                        "schema",
                        "ce_sequence",
                        "7",
                        "content-type",
                        "application/json",
                        "traceparent",
                        "00-trace")),
                headers(row("00-trace", Recipient.PLATFORM)));
    }

    @Test
    void without_a_trace_it_names_none() {
        assertNull(headers(row(null, Recipient.PLATFORM)).get("traceparent"));
    }

    @Test
    void an_organisation_is_told_no_other_time_than_the_events() {
        assertEquals(AT.toEpochMilli(), row(null, "UNHCR").toRecord().timestamp());
        assertNull(row(null, Recipient.PLATFORM).toRecord().timestamp());
    }
}
