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

    String PRINCIPAL = "audit-verifier";

    Connection open(String service) throws SQLException;

    /** Empty when the broker or the topic cannot be read. */
    Optional<PublishedHeads> published(String topic);

    /** As {@code ./rsp env} prints them: a service's database has its name, and so has that database's role. */
    static Surroundings of(Map<String, String> environment) {
        return new Surroundings() {
            @Override
            public Connection open(String service) throws SQLException {
                // for all organisations at once, as the sealer sees it
                var url =
                        "jdbc:postgresql://%s:%s/%s?connectTimeout=5&loginTimeout=5&options=-c%%20app.actor_kind=system"
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
                    return broker.map(each -> PublishedHeads.read(kafka(each, environment), topic));
                } catch (KafkaException e) {
                    return Optional.empty();
                }
            }
        };
    }

    /** The verifier's own principal, which may read the heads and nothing else. */
    private static Map<String, Object> kafka(String broker, Map<String, String> environment) {
        var login = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(PRINCIPAL, environment.getOrDefault("RSP_KAFKA_PASSWORD_AUDIT_VERIFIER", ""));
        return Map.of(
                "bootstrap.servers",
                broker,
                "security.protocol",
                environment.getOrDefault("RSP_KAFKA_SECURITY", "SASL_PLAINTEXT"),
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login);
    }
}
