package org.rsp.platform.audit.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** Where the databases and the broker are. */
interface Surroundings {

    Connection open(String service) throws SQLException;

    /** Empty when the broker or the topic cannot be read. */
    Optional<PublishedHeads> published(String topic);

    /** As {@code ./rsp env} prints them: a service's database has its name, and so has that database's role. */
    static Surroundings of(Map<String, String> environment) {
        return new Surroundings() {
            @Override
            public Connection open(String service) throws SQLException {
                var url = "jdbc:postgresql://%s:%s/%s?connectTimeout=5&loginTimeout=5"
                        .formatted(
                                environment.getOrDefault("RSP_POSTGRES_HOST", "127.0.0.1"),
                                environment.getOrDefault("RSP_POSTGRES_PORT", "5432"),
                                service);
                var secret = "RSP_DATABASE_PASSWORD_" + service.toUpperCase(Locale.ROOT);
                return DriverManager.getConnection(url, service, environment.getOrDefault(secret, ""));
            }

            @Override
            public Optional<PublishedHeads> published(String topic) {
                var broker = Optional.ofNullable(environment.get("RSP_KAFKA"));
                try {
                    return broker.map(each -> PublishedHeads.read(Map.of("bootstrap.servers", each), topic));
                } catch (KafkaException e) {
                    return Optional.empty();
                }
            }
        };
    }
}
