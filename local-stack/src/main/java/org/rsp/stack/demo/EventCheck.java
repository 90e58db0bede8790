package org.rsp.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Holds what was heard against what was stored: of each subject every version, once, in order, without a gap, of the
 * right type, and nothing more; every message a valid CloudEvent in which no name of a person occurs. An event sent
 * again under its own id is no second event.
 */
final class EventCheck {

    private static final String TYPE = "(processing|returns)(\\.[a-z]+(-[a-z]+)*){2}\\.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, NavigableMap<Long, String>> stored;
    private final Set<String> names;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Event>> heard = new TreeMap<>();
    private int sentAgain;

    EventCheck(Map<String, NavigableMap<Long, String>> stored, Set<String> names) {
        this.stored = stored;
        this.names = names;
    }

    /**
     * Of subjects whose versions are not all told to clients, because the service does some acts by itself: those that were told are among what is
     * heard, which has every version from the first on, once, in order. Nothing is looked at but subjects of which somebody was told.
     */
    Heard checkAtLeast(List<Event> events, Map<String, ? extends Set<Long>> told) {
        events.forEach(this::hear);
        told.forEach((subject, versions) -> {
            var ofIt = heard.getOrDefault(subject, List.of());
            var sequences = ofIt.stream().map(Event::sequence).toList();
            NotAsTold.unless(
                    sequences.equals(LongStream.rangeClosed(1, sequences.size())
                                    .boxed()
                                    .toList())
                            && sequences.containsAll(versions),
                    "Of subject " + subject + " the versions " + versions
                            + " were told, but the events read from Kafka tell of " + sequences + ".");
            onePartition(subject, ofIt);
        });
        return heard(told.keySet());
    }

    /** What was heard, in numbers; {@code ofOthers} are events of somebody else who worked at the same time. */
    record Heard(int events, Map<String, Integer> byType, int subjects, int partitions, int sentAgain, int ofOthers) {}

    Heard check(List<Event> events) {
        events.forEach(this::hear);
        stored.forEach(this::compare);
        return heard(stored.keySet());
    }

    private Heard heard(Set<String> subjects) {
        var own = heard.entrySet().stream()
                .filter(subject -> subjects.contains(subject.getKey()))
                .flatMap(subject -> subject.getValue().stream())
                .toList();
        var byType = new TreeMap<String, Integer>();
        own.forEach(event -> byType.merge(event.type(), 1, Integer::sum));
        return new Heard(
                own.size(),
                byType,
                subjects.size(),
                (int) own.stream().map(Event::partition).distinct().count(),
                sentAgain,
                ids.size() - own.size());
    }

    /** The first event of each subject that the story has not made. */
    List<Event> others() {
        return heard.values().stream()
                .map(List::getFirst)
                .filter(event -> !stored.containsKey(event.key()))
                .toList();
    }

    private void hear(Event event) {
        mustBeValid(event);
        mustNameNobody(event);
        if (ids.add(event.id())) {
            heard.computeIfAbsent(event.key(), first -> new ArrayList<>()).add(event);
        } else {
            sentAgain++;
        }
    }

    private void compare(String subject, NavigableMap<Long, String> versions) {
        var events = heard.getOrDefault(subject, List.of());
        var sequences = events.stream().map(Event::sequence).toList();
        NotAsTold.unless(
                sequences.equals(List.copyOf(versions.keySet())),
                "Of subject " + subject + " the versions " + versions.keySet()
                        + " were stored, but the events read from Kafka tell of " + sequences + ".");
        onePartition(subject, events);
        for (Event event : events) {
            String expected = versions.get(event.sequence());
            NotAsTold.unless(
                    event.type().equals(expected),
                    "Version " + event.sequence() + " of subject " + subject + " should be told by " + expected
                            + ", but it is " + event.type() + ".");
        }
    }

    private static void onePartition(String subject, List<Event> events) {
        NotAsTold.unless(
                events.stream().map(Event::partition).distinct().count() == 1,
                "The events of subject " + subject + " are spread over partitions, so nothing keeps their order.");
    }

    private static void mustBeValid(Event event) {
        must(event, "ce_specversion", event.header("ce_specversion").equals("1.0"));
        must(event, "ce_id", isUuid(event.id()));
        must(event, "ce_type", event.type().matches(TYPE));
        must(event, "ce_source", isAbsolute(event.header("ce_source")));
        must(
                event,
                "ce_subject",
                isUuid(event.key()) && event.header("ce_subject").equals(event.key()));
        must(event, "ce_time", isTime(event.header("ce_time")));
        must(event, "ce_dataschema", isAbsolute(event.header("ce_dataschema")));
        must(event, "ce_sequence", event.header("ce_sequence").matches("[1-9][0-9]{0,17}"));
        must(event, "content-type", event.header("content-type").equals("application/json"));
        must(event, "data", isObject(event.data()));
    }

    private void mustNameNobody(Event event) {
        NotAsTold.unless(
                names.stream()
                        .noneMatch(name -> event.data().contains(name)
                                || event.headers().values().stream().anyMatch(value -> value.contains(name))),
                "A person's name stands in " + event.place() + ".");
    }

    private static void must(Event event, String part, boolean valid) {
        NotAsTold.unless(valid, "In " + event.place() + ", " + part + " is not what a CloudEvent 1.0 needs.");
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAbsolute(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isObject(String data) {
        try {
            return JSON.readTree(data).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
