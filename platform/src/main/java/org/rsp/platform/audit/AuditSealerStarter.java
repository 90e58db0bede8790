package org.rsp.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.events.OwnSessions;
import org.rsp.platform.ids.Ids;

/** Runs the sealer of a service, from its start to its end. The chain has the name of the area. */
@ApplicationScoped
class AuditSealerStarter {

    private final Instance<AgroalDataSource> database;
    private final Instance<Map<String, Object>> kafka;
    private final OwnSessions sessions;
    private final EventsConfig events;
    private final AuditConfig config;
    private final Ids ids;
    private final String chain;
    private @Nullable HeadPublisher heads;
    private @Nullable AuditSealer sealer;

    AuditSealerStarter(
            Instance<AgroalDataSource> database,
            @Identifier("default-kafka-broker") Instance<Map<String, Object>> kafka,
            OwnSessions sessions,
            EventsConfig events,
            AuditConfig config,
            Ids ids,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.database = database;
        this.kafka = kafka;
        this.sessions = sessions;
        this.events = events;
        this.config = config;
        this.ids = ids;
        this.chain = path.substring(1, path.indexOf('/', 1));
    }

    void start(@Observes StartupEvent event) {
        var topic = events.topic();
        if (config.seal() && database.isResolvable() && topic.isPresent()) {
            heads = new HeadPublisher(kafka.get(), topic.get() + ".audit");
            sealer = new AuditSealer(sessions::open, chain, ids.next(), heads, config.every()).start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (sealer != null) {
            sealer.close();
        }
        if (heads != null) {
            heads.close();
        }
    }
}
