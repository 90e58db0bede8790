package org.rsp.platform.events;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.ids.Naming;

/**
 * The audiences of this service, found by what is told. A kind of event without one is told to nobody but the platform. Which audience a kind
 * has is worked out once: it is asked for several times in every act.
 */
@ApplicationScoped
public class Audiences {

    private final Instance<Audience> all;
    private final String area;
    private final Map<Class<?>, Optional<Audience>> byData = new ConcurrentHashMap<>();
    private final Map<String, Optional<Audience>> byType = new ConcurrentHashMap<>();

    Audiences(@Any Instance<Audience> all, @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.all = all;
        this.area = path.substring(1, path.indexOf('/', 1));
    }

    public Map<String, Naming> of(UUID subject, EventData event) {
        return find(event).map(audience -> audience.of(subject, event)).orElse(Map.of());
    }

    /** Who has to be told, by an event that does not say why, that it is not told of the subject any more. */
    public Optional<Audience.Farewell> farewell(UUID subject, EventData event) {
        return find(event).flatMap(audience -> audience.farewell(subject, event));
    }

    /** By the facts of now, for an event of this type that was made before. */
    public Map<String, Naming> of(UUID subject, String type) {
        return find(type).map(audience -> audience.of(subject)).orElse(Map.of());
    }

    /** Of whom an event of this type tells. */
    public Optional<AuditSubject> about(UUID subject, String type) {
        return find(type).flatMap(audience -> audience.about(subject));
    }

    private boolean tells(Audience audience, String type) {
        return type.startsWith(area + "." + EventData.noun(audience.events()) + ".");
    }

    private Optional<Audience> find(EventData event) {
        return byData.computeIfAbsent(event.getClass(), data -> all.stream()
                .filter(audience -> audience.events().isAssignableFrom(data))
                .findFirst());
    }

    /** Only types that were written down by this service are asked for, so there are no more of them than events. */
    private Optional<Audience> find(String type) {
        return byType.computeIfAbsent(
                type, t -> all.stream().filter(audience -> tells(audience, t)).findFirst());
    }

    /** Every type of event that an organisation can be told of here. */
    public SortedSet<String> types() {
        return all.stream()
                .flatMap(audience -> Stream.of(audience.events().getPermittedSubclasses()))
                .map(data -> EventData.type(area, data.asSubclass(EventData.class)))
                .collect(toCollection(TreeSet::new));
    }

    /** The type that stands in place of one that may not be told any more. */
    public String opaque() {
        return area + ".opaque.v1";
    }
}
