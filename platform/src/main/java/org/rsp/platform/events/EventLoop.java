package org.rsp.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.RowContext;

/**
 * Listens for one consumer, on one thread. A message is done with when its transaction has committed, when nobody
 * wants it, or when it lies on the dead-letter topic; until then its partition waits at it, the others go on. A
 * message may come twice; the inbox makes the second time nothing.
 */
class EventLoop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EventLoop.class);

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** A failure that is not known to pass by itself is tried so often (three seconds), then set aside. */
    private static final int TRIES = 5;

    private final String consumerName;
    private final Map<String, List<EventHandler<?>>> handlers;
    private final Map<String, Object> kafka;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final ListenerMetrics metrics;
    private final Map<TopicPartition, Trouble> troubles = new HashMap<>();
    private final Thread thread;
    private volatile boolean stopping;

    EventLoop(
            String consumerName,
            Collection<EventHandler<?>> handlers,
            Map<String, Object> kafka,
            Inbox inbox,
            ObjectMapper json,
            ListenerMetrics metrics) {
        this.consumerName = consumerName;
        this.handlers = handlers.stream()
                .collect(Collectors.groupingBy(EventHandler::topic, LinkedHashMap::new, Collectors.toList()));
        this.kafka = kafka;
        this.inbox = inbox;
        this.json = json;
        // a new field in an event is no concern of those who do not read it
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.metrics = metrics;
        this.thread =
                Thread.ofPlatform().daemon().name("events-" + consumerName).unstarted(this::run);
    }

    EventLoop start() {
        thread.start();
        return this;
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                            KafkaSettings.consumer(kafka, consumerName),
                            new StringDeserializer(),
                            new ByteArrayDeserializer());
                    Producer<String, String> dead = new KafkaProducer<>(
                            KafkaSettings.producer(kafka), new StringSerializer(), new StringSerializer())) {
                troubles.clear();
                consumer.subscribe(handlers.keySet(), new Rebalance());
                while (!stopping) {
                    listen(consumer, dead);
                }
            } catch (RuntimeException e) {
                LOG.warnf("%s listens anew after %s", consumerName, e.getClass().getName());
                pause();
            }
        }
    }

    private void listen(Consumer<String, byte[]> consumer, Producer<String, String> dead) {
        resume(consumer);
        var messages = consumer.poll(POLL);
        for (TopicPartition partition : messages.partitions()) {
            take(partition, messages.records(partition), consumer, dead);
        }
    }

    /** Takes the messages of one partition in order, up to the first that has to be tried again. */
    private void take(
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> messages,
            Consumer<String, byte[]> consumer,
            Producer<String, String> dead) {
        long next = messages.getFirst().offset();
        for (ConsumerRecord<String, byte[]> message : messages) {
            if (stopping || !isDone(partition, message, dead)) {
                break;
            }
            next = message.offset() + 1;
        }
        if (next > messages.getFirst().offset()) {
            commit(consumer, partition, next);
        }
        if (next <= messages.getLast().offset()) {
            consumer.seek(partition, next);
            if (troubles.containsKey(partition)) {
                consumer.pause(List.of(partition));
            }
        }
    }

    private boolean isDone(
            TopicPartition partition, ConsumerRecord<String, byte[]> message, Producer<String, String> dead) {
        Envelope envelope = new Envelope(message);
        try {
            try {
                dispatch(envelope);
            } catch (PoisonEvent e) {
                setAside(envelope, e.problem(), dead);
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.after(troubles.get(partition), message.offset());
                if (Transience.isOf(e) || trouble.tries() < TRIES) {
                    throw e;
                }
                setAside(envelope, e.getClass().getSimpleName(), dead);
            }
            troubles.remove(partition);
            return true;
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.after(troubles.get(partition), message.offset());
            troubles.put(partition, trouble);
            metrics.retried();
            LOG.warnf(
                    "%s could not take event %s (%s), try %d; its partition waits",
                    consumerName, envelope.find(CloudEvent.ID), e.getClass().getName(), trouble.tries());
            return false;
        }
    }

    private void dispatch(Envelope envelope) {
        String type = envelope.type();
        if (type == null) {
            throw new PoisonEvent("missing-" + CloudEvent.TYPE);
        }
        List<EventHandler<?>> wanting = handlers.getOrDefault(envelope.message().topic(), List.of()).stream()
                .filter(handler -> wants(handler, type))
                .toList();
        if (!wanting.isEmpty()) {
            handle(envelope, wanting);
        }
    }

    private static boolean wants(EventHandler<?> handler, String type) {
        String wanted = handler.type();
        return wanted.endsWith("*") ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }

    /** All that the service does about it is one transaction, and the service's own: no organisation asked for it. */
    private void handle(Envelope envelope, List<EventHandler<?>> wanting) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            boolean first =
                    RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
                        if (!inbox.once(consumerName, envelope.id())) {
                            return false;
                        }
                        wanting.forEach(handler -> handle(envelope, handler));
                        return true;
                    }));
            metrics.taken(first);
        } finally {
            request.terminate();
        }
    }

    private <T> void handle(Envelope envelope, EventHandler<T> handler) {
        handler.handle(envelope.read(reader, handler.payload()));
    }

    /** Ids and a problem code: whoever looks into it asks the source, which checks what they may see. */
    private void setAside(Envelope envelope, String problem, Producer<String, String> dead) {
        ConsumerRecord<String, byte[]> message = envelope.message();
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("eventId", envelope.find(CloudEvent.ID));
        report.put("type", envelope.type());
        report.put("subject", envelope.find(CloudEvent.SUBJECT));
        report.put("sequence", envelope.find(CloudEvent.SEQUENCE));
        report.put("topic", message.topic());
        report.put("partition", message.partition());
        report.put("offset", message.offset());
        report.put("consumer", consumerName);
        report.put("problem", problem);
        try {
            ProducerRecord<String, String> record =
                    new ProducerRecord<>(message.topic() + ".dead", message.key(), json.writeValueAsString(report));
            record.headers().add(CloudEvent.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8));
            dead.send(record).get(40, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while setting an event aside", e);
        } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
            throw new KafkaException("could not set an event aside", e);
        }
        metrics.setAside();
        LOG.errorf("%s set event %s aside: %s", consumerName, envelope.find(CloudEvent.ID), problem);
    }

    private void commit(Consumer<String, byte[]> consumer, TopicPartition partition, long next) {
        try {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
        } catch (KafkaException e) {
            // Not noted means delivered again; the inbox knows it.
            LOG.infof(
                    "%s could not note its place in %s (%s)",
                    consumerName, partition, e.getClass().getSimpleName());
        }
    }

    private void resume(Consumer<String, byte[]> consumer) {
        long now = System.nanoTime();
        consumer.resume(consumer.paused().stream()
                .filter(partition -> {
                    Trouble trouble = troubles.get(partition);
                    return trouble == null || now - trouble.until() >= 0;
                })
                .toList());
    }

    private void pause() {
        try {
            Thread.sleep(FIRST_PAUSE);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** A message that has failed so many times, and when it is tried again. */
    private record Trouble(long offset, int tries, long until) {

        static Trouble after(@Nullable Trouble last, long offset) {
            int tries = last == null || last.offset() != offset ? 1 : last.tries() + 1;
            long pause = Math.min(FIRST_PAUSE.toNanos() << Math.min(tries - 1, 20), LONGEST_PAUSE.toNanos());
            return new Trouble(offset, tries, System.nanoTime() + pause);
        }
    }

    /** Partitions taken away take their troubles with them. */
    private class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(troubles::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
    }
}
