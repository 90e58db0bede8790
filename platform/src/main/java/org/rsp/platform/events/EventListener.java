package org.rsp.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs one loop for each consumer among the handlers of a service, from its start to its end. */
@ApplicationScoped
class EventListener {

    private final Instance<EventHandler<?>> handlers;
    private final Instance<Map<String, Object>> kafka;
    private final EventsConfig config;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final ListenerMetrics metrics;
    private final List<EventLoop> loops = new ArrayList<>();

    EventListener(
            @Any Instance<EventHandler<?>> handlers,
            @Identifier("default-kafka-broker") Instance<Map<String, Object>> kafka,
            EventsConfig config,
            Inbox inbox,
            ObjectMapper json,
            ListenerMetrics metrics) {
        this.handlers = handlers;
        this.kafka = kafka;
        this.config = config;
        this.inbox = inbox;
        this.json = json;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (config.listen()) {
            Map<String, List<EventHandler<?>>> byConsumer =
                    handlers.stream().collect(Collectors.groupingBy(EventHandler::consumer));
            byConsumer.forEach(
                    (consumer, all) -> loops.add(newLoop(consumer, all).start()));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(EventLoop::close);
    }

    EventLoop newLoop(String consumer, Collection<EventHandler<?>> all) {
        return new EventLoop(consumer, all, kafka.get(), inbox, json, metrics);
    }
}
