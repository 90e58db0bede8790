package org.rsp.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as any consumer sees it: a CloudEvent in binary mode, its attributes in the headers. */
record Event(int partition, long offset, String key, Map<String, String> headers, String data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Event of(ConsumerRecord<String, String> message) {
        var headers = new TreeMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new Event(
                message.partition(),
                message.offset(),
                message.key() == null ? "" : message.key(),
                headers,
                message.value() == null ? "" : message.value());
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String id() {
        return header("ce_id");
    }

    String type() {
        return header("ce_type");
    }

    /** Only of an event whose headers were found to be valid. */
    long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** Whose case it tells of; nobody's where it tells of something else. */
    String custodian() {
        try {
            return JSON.readTree(data).path("custodian").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    String place() {
        return "the event at partition " + partition + ", offset " + offset;
    }
}
