package org.rsp.platform.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

/** Asks the broker where its logs end. */
class KafkaLogEnds implements LogEndCheck.Ends {

    private static final Logger LOG = Logger.getLogger(KafkaLogEnds.class);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;

    KafkaLogEnds(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public Optional<Map<TopicPartition, Long>> of(Set<TopicPartition> noted) {
        try (Admin admin = Admin.create(KafkaSettings.admin(kafka))) {
            return Optional.of(ends(admin, noted));
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("the broker does not answer yet (%s)", e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
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
