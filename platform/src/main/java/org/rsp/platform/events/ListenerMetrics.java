package org.rsp.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What the listeners of this process have done. */
@ApplicationScoped
class ListenerMetrics {

    private final Counter taken;
    private final Counter repeated;
    private final Counter retried;
    private final Counter setAside;

    ListenerMetrics(MeterRegistry registry) {
        taken = counter(registry, "rsp.inbox.taken", "Events that had their effect");
        repeated = counter(registry, "rsp.inbox.repeated", "Events delivered again, without effect");
        retried = counter(registry, "rsp.inbox.retried", "Failures after which an event is tried again");
        setAside = counter(registry, "rsp.inbox.dead", "Events set aside on a dead-letter topic");
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void taken(boolean first) {
        (first ? taken : repeated).increment();
    }

    void retried() {
        retried.increment();
    }

    void setAside() {
        setAside.increment();
    }
}
