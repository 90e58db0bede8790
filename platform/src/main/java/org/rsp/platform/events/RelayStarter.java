package org.rsp.platform.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Runs the relay of a service that has events, from its start to its end. */
@ApplicationScoped
class RelayStarter {

    private final Instance<AgroalDataSource> database;
    private final Instance<Map<String, Object>> kafka;
    private final EventsConfig config;
    private final RelaySignal signal;
    private final RelayMetrics metrics;
    private final FeedSignal feeds;
    private @Nullable OutboxRelay relay;

    RelayStarter(
            Instance<AgroalDataSource> database,
            @Identifier("default-kafka-broker") Instance<Map<String, Object>> kafka,
            EventsConfig config,
            RelaySignal signal,
            RelayMetrics metrics,
            FeedSignal feeds) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.signal = signal;
        this.metrics = metrics;
        this.feeds = feeds;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay() && config.topic().isPresent()) {
            OutboxRelay started = newRelay().start();
            signal.connect(started::signal);
            relay = started;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (relay != null) {
            relay.close();
        }
    }

    OutboxRelay newRelay() {
        return new OutboxRelay(this::open, kafka.get(), config, metrics, feeds);
    }

    /** A session outside the pool, with the pool's address, settings and credentials. */
    Connection open() throws SQLException {
        AgroalConnectionFactoryConfiguration pool =
                database.get().getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(pool.jdbcProperties());
        if (pool.principal() != null) {
            properties.setProperty("user", pool.principal().getName());
        }
        for (Object credential : pool.credentials()) {
            if (credential instanceof SimplePassword password) {
                properties.setProperty("password", password.getWord());
            }
        }
        // a server that has gone without a word must not hold the relay for ever
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.jdbcUrl(), properties);
    }
}
