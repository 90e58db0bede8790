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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rsp.platform.ids.Naming;

/** The audiences of this service, found by what is told. A kind of event without one is told to nobody but the platform. */
@ApplicationScoped
public class Audiences {

    private final Instance<Audience> all;
    private final String area;

    Audiences(@Any Instance<Audience> all, @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.all = all;
        this.area = path.substring(1, path.indexOf('/', 1));
    }

    public Map<String, Naming> of(UUID subject, EventData event) {
        return find(audience -> audience.events().isInstance(event))
                .map(audience -> audience.of(subject, event))
                .orElse(Map.of());
    }

    /** Who has to be told, by an event that does not say why, that it is not told of the subject any more. */
    public Optional<Audience.Farewell> farewell(UUID subject, EventData event) {
        return find(audience -> audience.events().isInstance(event))
                .flatMap(audience -> audience.farewell(subject, event));
    }

    /** By the facts of now, for an event of this type that was made before. */
    public Map<String, Naming> of(UUID subject, String type) {
        return find(audience -> tells(audience, type))
                .map(audience -> audience.of(subject))
                .orElse(Map.of());
    }

    /** Whether an event of this type tells of a case. */
    public boolean isOfCase(String type) {
        return find(audience -> tells(audience, type)).map(Audience::isOfCases).orElse(false);
    }

    private boolean tells(Audience audience, String type) {
        return type.startsWith(area + "." + EventData.noun(audience.events()) + ".");
    }

    private Optional<Audience> find(Predicate<Audience> wanted) {
        return all.stream().filter(wanted).findFirst();
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
