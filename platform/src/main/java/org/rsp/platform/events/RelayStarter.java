package org.rsp.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the relay of a service that has events, from its start to its end. */
@ApplicationScoped
class RelayStarter {

    private final OwnSessions sessions;
    private final Instance<Map<String, Object>> kafka;
    private final EventsConfig config;
    private final RelaySignal signal;
    private final RelayMetrics metrics;
    private final FeedSignal feeds;
    private @Nullable OutboxRelay relay;

    RelayStarter(
            OwnSessions sessions,
            @Identifier("default-kafka-broker") Instance<Map<String, Object>> kafka,
            EventsConfig config,
            RelaySignal signal,
            RelayMetrics metrics,
            FeedSignal feeds) {
        this.sessions = sessions;
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

    Connection open() throws SQLException {
        return sessions.open();
    }
}
