package org.rsp.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the relays of this process that something was committed. Costs the committing thread next to nothing. */
@ApplicationScoped
class RelaySignal {

    private final List<Runnable> relays = new CopyOnWriteArrayList<>();

    void send() {
        relays.forEach(Runnable::run);
    }

    void connect(Runnable relay) {
        relays.add(relay);
    }

    void disconnect(Runnable relay) {
        relays.remove(relay);
    }
}
