package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose trouble a failure is decides who has to wait. */
class DeliveryTest {

    private static final OutboxRow ROW = new OutboxRow(
            1, UUID.randomUUID(), "proof.v1", "a", "proof.x.v1", "{}", 1, Instant.EPOCH, "s", "d", null, "platform");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NetworkException("gone"), true, false),
                Arguments.of(new TimeoutException("gone"), true, false),
                Arguments.of(new RecordTooLargeException("so large"), false, true),
                Arguments.of(new SerializationException("unheard of"), false, true),
                Arguments.of(new InvalidTopicException("no name"), false, true),
                Arguments.of(new TopicAuthorizationException("not ours"), false, true),
                Arguments.of(new PolicyViolationException("against the rules"), false, true),
                Arguments.of(new InvalidRecordException("unreadable"), false, true),
                Arguments.of(new ProducerFencedException("another"), false, false),
                Arguments.of(new KafkaException("who knows"), false, false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_the_brokers_or_the_events_or_the_producers(Exception reason, boolean outage, boolean poison) {
        var failed = new Delivery.Failed(ROW, reason);
        assertEquals(outage, failed.isOutage());
        assertEquals(poison, failed.isPoison());
    }

    @Test
    void an_answer_names_the_log_that_the_event_is_in() {
        assertEquals(new TopicPartition("proof.v1", 3), new Delivery.Acknowledged(ROW, 3, 8).topicPartition());
    }
}
