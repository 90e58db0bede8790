package org.rsp.platform.events;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * A single broker acknowledges before its disk has the record, so a power cut can take back what it acknowledged.
 * Before a session sends anything, this compares where each log ends with what was noted, and has the missing events
 * sent again, before later ones.
 */
class LogEndCheck {

    private static final Logger LOG = Logger.getLogger(LogEndCheck.class);

    private final OutboxTable table;
    private final Ends ends;
    private final Map<TopicPartition, Long> last = new HashMap<>();
    private boolean passed;

    LogEndCheck(OutboxTable table, Ends ends) {
        this.table = table;
        this.ends = ends;
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
        Optional<Map<TopicPartition, Long>> answer = ends.of(Set.copyOf(noted.keySet()));
        if (answer.isEmpty()) {
            return false;
        }
        for (Map.Entry<TopicPartition, Long> end : answer.get().entrySet()) {
            if (end.getValue() <= noted.getOrDefault(end.getKey(), -1L)) {
                int rewound = table.rewind(end.getKey(), end.getValue());
                noted.remove(end.getKey());
                LOG.warnf("%s ends before what was sent to it: %d events are sent again", end.getKey(), rewound);
            }
        }
        last.putAll(noted);
        return true;
    }

    /** The offset that each of these logs gives next, without those that are gone; empty when the broker does not answer. */
    @FunctionalInterface
    interface Ends {

        Optional<Map<TopicPartition, Long>> of(Set<TopicPartition> noted);
    }
}
