package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the platform, from the one file that lists them. */
record Topics(List<Topic> all) {

    record Topic(String name, int partitions, long retentionMillis, String cleanupPolicy) {}

    static Topics in(Path file) {
        try {
            return new Topics(Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .map(words -> new Topic(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]), words[3]))
                    .toList());
        } catch (IOException e) {
            throw new Refused("Cannot read the list of topics " + file + ": " + e.getMessage() + ".");
        }
    }

    /** Creates those that are missing; what is there stays as it is. */
    void createMissing(String bootstrap) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap, "default.api.timeout.ms", "60000"))) {
            var present = admin.listTopics().names().get(60, TimeUnit.SECONDS);
            var missing = all.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                            .configs(Map.of(
                                    "retention.ms", Long.toString(topic.retentionMillis()),
                                    "cleanup.policy", topic.cleanupPolicy())))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new Refused("Kafka does not let the topics be created: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
