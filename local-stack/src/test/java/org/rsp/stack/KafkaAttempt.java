package org.rsp.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One principal really tries; true if it could, false if the broker said that it may not. Anything else fails. */
record KafkaAttempt(KafkaLogin login) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Without idempotence, so that it is the topic's right that refuses. */
    boolean toWrite(String topic) throws InterruptedException {
        return toWrite(topic, false);
    }

    /** As the relay of a service does. */
    boolean toWriteIdempotently(String topic) throws InterruptedException {
        return toWrite(topic, true);
    }

    private boolean toWrite(String topic, boolean idempotent) throws InterruptedException {
        var settings = login.settings();
        settings.putAll(Map.of("enable.idempotence", idempotent, "acks", "all", "max.block.ms", 5_000));
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(settings, text, text)) {
            producer.send(new ProducerRecord<>(topic, 0, "key", login.user())).get();
            return true;
        } catch (ExecutionException e) {
            return mayNot(e.getCause());
        }
    }

    /** There must be something in partition 0. */
    boolean toRead(String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(Map.of())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, 0);
            if (consumer.poll(PATIENCE).isEmpty()) {
                throw new AssertionError("nothing came from " + topic + " for " + login.user());
            }
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    boolean toDescribe(String topic) throws InterruptedException {
        return may(admin -> admin.describeTopics(List.of(topic)).allTopicNames());
    }

    /** To note as this group how far a topic was read. */
    boolean toCommit(String group, String readable) {
        var partition = new TopicPartition(readable, 0);
        try (var consumer = consumer(Map.of("group.id", group))) {
            consumer.assign(List.of(partition));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(0)), PATIENCE);
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    private KafkaConsumer<String, String> consumer(Map<String, Object> more) {
        var settings = login.settings();
        settings.putAll(Map.of("enable.auto.commit", false, "auto.offset.reset", "none"));
        settings.putAll(more);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    interface Act {
        KafkaFuture<?> by(Admin admin);
    }

    boolean may(Act act) throws InterruptedException {
        try (var admin = Admin.create(login.settings())) {
            act.by(admin).get();
            return true;
        } catch (ExecutionException e) {
            return mayNot(e.getCause());
        }
    }

    private boolean mayNot(Throwable refusal) {
        if (refusal instanceof AuthorizationException) {
            return false;
        }
        throw new AssertionError(login.user() + " failed for another reason", refusal);
    }
}
