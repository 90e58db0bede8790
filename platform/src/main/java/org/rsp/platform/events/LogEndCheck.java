package org.rsp.platform.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * A single broker acknowledges before its disk has the record, so a power cut can take back what it acknowledged.
 * Before a session sends anything, this compares where each log ends with what was noted, and has the missing events
 * sent again, before later ones.
 */
class LogEndCheck {

    private static final Logger LOG = Logger.getLogger(LogEndCheck.class);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final OutboxTable table;
    private final Map<String, Object> kafka;
    private final Map<TopicPartition, Long> last = new HashMap<>();
    private boolean passed;

    LogEndCheck(OutboxTable table, Map<String, Object> kafka) {
        this.table = table;
        this.kafka = kafka;
    }

    /** Tries until the broker has answered once. */
    boolean passed() throws SQLException {
        if (!passed) {
            passed = check();
        }
        return passed;
    }

    /** False when the offset is no later than one given before: then the log has lost its end in the meantime. */
    boolean advances(Delivery.Acknowledged delivery) {
        if (delivery.offset() < 0) {
            return true;
        }
        Long before = last.put(delivery.topicPartition(), delivery.offset());
        return before == null || before < delivery.offset();
    }

    private boolean check() throws SQLException {
        // The table first: offsets only grow, so an end read later cannot be below one noted earlier.
        Map<TopicPartition, Long> noted = table.lastOffsets();
        if (noted.isEmpty()) {
            return true;
        }
        try (Admin admin = Admin.create(KafkaSettings.admin(kafka))) {
            for (Map.Entry<TopicPartition, Long> end :
                    ends(admin, noted.keySet()).entrySet()) {
                if (end.getValue() <= noted.getOrDefault(end.getKey(), -1L)) {
                    int rewound = table.rewind(end.getKey(), end.getValue());
                    noted.remove(end.getKey());
                    LOG.warnf("%s ends before what was sent to it: %d events are sent again", end.getKey(), rewound);
                }
            }
            last.putAll(noted);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("the broker does not answer yet (%s)", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> noted)
            throws ExecutionException, TimeoutException, InterruptedException {
        Set<TopicPartition> existing = new HashSet<>();
        Set<String> topics = noted.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                admin.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                await(topic.getValue())
                        .partitions()
                        .forEach(partition -> existing.add(new TopicPartition(topic.getKey(), partition.partition())));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                // Should it come back empty, the first offset given twice tells.
                LOG.warnf("topic %s is gone", topic.getKey());
            }
        }
        existing.retainAll(noted);
        Map<TopicPartition, Long> ends = new HashMap<>();
        ListOffsetsResult offsets =
                admin.listOffsets(existing.stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())));
        for (TopicPartition partition : existing) {
            ends.put(partition, await(offsets.partitionResult(partition)).offset());
        }
        return ends;
    }

    private static <T> T await(KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    }
}
