package org.rsp.platform.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** A producer whose broker answers what the test says and when, oldest first. */
class Broker extends MockProducer<String, String> {

    static final int PARTITION = 3;

    private final Deque<Asked> asked = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private final Set<String> unreachable = new HashSet<>();

    private record Asked(ProducerRecord<String, String> event, Callback answer) {}

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> event, Callback answer) {
        tried.add(event.value());
        if (unreachable.contains(event.topic())) {
            // as the real one does when it has waited in vain to learn where the topic is
            var failure = new TimeoutException("not in the cluster's metadata");
            answer.onCompletion(new RecordMetadata(new TopicPartition(event.topic(), -1), -1, 0, -1, -1, -1), failure);
            return CompletableFuture.failedFuture(failure);
        }
        sent.add(event.value());
        asked.add(new Asked(event, answer));
        return new CompletableFuture<>();
    }

    void loses(String topic) {
        unreachable.add(topic);
    }

    void finds(String topic) {
        unreachable.remove(topic);
    }

    /** It has the oldest unanswered event, at this offset; -1 when it had it already. */
    void stores(long offset) {
        var oldest = asked.remove();
        var at = new TopicPartition(oldest.event().topic(), PARTITION);
        oldest.answer().onCompletion(new RecordMetadata(at, offset, 0, 0, 0, 0), null);
    }

    void fails(Exception reason) {
        asked.remove().answer().onCompletion(null, reason);
    }

    /** The payloads of what reached it, in order, repetitions too. */
    List<String> sent() {
        return sent;
    }

    /** The payloads of what was given to the producer. */
    List<String> tried() {
        return tried;
    }
}
