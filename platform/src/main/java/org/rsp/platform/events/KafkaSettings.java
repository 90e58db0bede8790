package org.rsp.platform.events;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Our demands on the Kafka clients, over whatever the operator has configured under {@code kafka.*}. */
public class KafkaSettings {

    private KafkaSettings() {}

    public static Map<String, Object> producer(Map<String, Object> operator) {
        Map<String, Object> settings = common(operator);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // one event a subject is on its way: waiting for company would only add to the delay
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // a topic nobody knows costs the others one second, now and then
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        return settings;
    }

    static Map<String, Object> consumer(Map<String, Object> operator, String group) {
        Map<String, Object> settings = common(operator);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        // after kill -9 the partitions of the dead are given away within ten seconds, not forty-five
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }

    static Map<String, Object> admin(Map<String, Object> operator) {
        return common(operator);
    }

    private static Map<String, Object> common(Map<String, Object> operator) {
        Map<String, Object> settings = new HashMap<>(operator);
        // a broker that comes back is noticed within a second
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
