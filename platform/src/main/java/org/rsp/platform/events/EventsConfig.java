package org.rsp.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The events of one service. Without a topic the service has none: nothing is relayed, and appending is refused. */
@ConfigMapping(prefix = "rsp.events")
public interface EventsConfig {

    /** Where the platform's own services listen, e.g. {@code processing.v1}. */
    Optional<String> topic();

    /** CloudEvents {@code source}: the service's address as its readers know it. */
    Optional<URI> source();

    /** The schema of a type is {@code {schemas}/{type}.json}. */
    @WithDefault("${rsp.events.source:}/event-schemas")
    String schemas();

    /** The organisations with a topic of their own, {@code {topic}.{organisation}}: told from the beginning, without asking. */
    Optional<List<String>> kafkaRecipients();

    /** Whether this process sends what its database holds. Another process, or Debezium, may do it instead. */
    @WithDefault("true")
    boolean relay();

    /** Whether this process listens for the events of others. */
    @WithDefault("true")
    boolean listen();

    /** How long an event may wait when the signal after its commit was lost, e.g. with the process that sent it. */
    @WithDefault("200ms")
    Duration poll();

    /**
     * How long the relay waits for more after it was woken. Of one subject one event is on its way at a time, so of its events each waits so long once more
     * than the one before.
     */
    @WithDefault("20ms")
    Duration gather();

    /** Most events in flight at once, each of another subject. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batch();

    /** Sent events are kept this long, so that they can be sent again if the broker loses them, and read as a feed. */
    @WithDefault("72h")
    Duration keep();

    /** A stream of events lasts as long as an access token does; who goes on shows a new one. */
    @WithDefault("5m")
    Duration stream();

    /** How many streams and waiting reads of its feed an organisation may have open at once, in each process. */
    @WithDefault("8")
    @Min(1)
    int readers();

    /** How long whoever waits for an event may miss one that another process has released. */
    @WithDefault("15s")
    Duration look();

    /** Event ids are remembered this long: longer than any topic keeps its events. */
    @WithDefault("30d")
    Duration remember();
}
