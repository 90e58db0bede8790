package org.rsp.platform.audit;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.KafkaSettings;

/**
 * Tells the heads of the chain to whoever reads the topic, out of reach of those who could rewrite the database. Not
 * through the outbox, which lies in that same database. Sealing never waits for the broker for long: a head that cannot
 * be sent is offered again, or overtaken by a later one, which covers all that it did.
 */
class HeadPublisher implements Consumer<Head>, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(HeadPublisher.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final String topic;
    private @Nullable Producer<String, String> producer;
    private volatile long pausedUntil = System.nanoTime();
    private volatile long told;

    HeadPublisher(Map<String, Object> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Tells it unless it is told already. */
    @Override
    public void accept(Head head) {
        if (head.sequence() <= told || System.nanoTime() - pausedUntil < 0) {
            return;
        }
        try {
            var unused = producer().send(new ProducerRecord<>(topic, head.chain(), head.json()), (_, failure) -> {
                if (failure == null) {
                    told = Math.max(told, head.sequence());
                } else {
                    pause(failure);
                }
            });
        } catch (RuntimeException e) {
            pause(e);
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(KafkaSettings.producer(kafka), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private void pause(Exception failure) {
        pausedUntil = System.nanoTime() + PAUSE.toNanos();
        LOG.warnf(
                "no head of the audit reaches %s: %s", topic, failure.getClass().getName());
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(PAUSE);
        }
    }
}
