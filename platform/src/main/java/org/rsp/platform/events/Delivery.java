package org.rsp.platform.events;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/** How the broker answered one send. */
sealed interface Delivery {

    OutboxRow row();

    /** Stored. An offset of -1 means the broker knew it already and no longer says where it is. */
    record Acknowledged(OutboxRow row, int partition, long offset) implements Delivery {

        TopicPartition topicPartition() {
            return new TopicPartition(row.topic(), partition);
        }
    }

    /** Not known to be stored. */
    record Failed(OutboxRow row, Exception reason) implements Delivery {

        /** The broker's trouble, not the event's: simply send it again. */
        boolean isOutage() {
            return reason instanceof RetriableException;
        }

        /** The event's own fault: only its subject has to wait. Anything else puts the producer itself in doubt. */
        boolean isPoison() {
            return switch (reason) {
                case RecordTooLargeException _,
                        SerializationException _,
                        InvalidTopicException _,
                        TopicAuthorizationException _,
                        PolicyViolationException _ -> true;
                default -> "InvalidRecordException".equals(reason.getClass().getSimpleName());
            };
        }
    }
}
