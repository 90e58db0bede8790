package org.rsp.caseload.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A code table: who made it, in which version, under which licence, and its codes in their order. Never changes. */
public final class CodeTable {

    private final String list;
    private final Origin origin;
    private final List<CodeEntry> entries;
    private final Map<String, Integer> places;

    CodeTable(String list, Origin origin, List<CodeEntry> entries) {
        this.list = list;
        this.origin = origin;
        this.entries = List.copyOf(entries);
        this.places = IntStream.range(0, entries.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> entries.get(i).code(), Function.identity()));
    }

    /** Where a table comes from, as its file says. */
    public record Origin(
            String title,
            String version,
            int year,
            String source,
            String licence,
            @Nullable String note) {}

    /** The name by which the table is asked for. */
    public String list() {
        return list;
    }

    public Origin origin() {
        return origin;
    }

    public List<CodeEntry> entries() {
        return entries;
    }

    public Optional<CodeEntry> find(String code) {
        return Optional.ofNullable(places.get(code)).map(entries::get);
    }

    public boolean has(String code) {
        return places.containsKey(code);
    }

    /** The entries behind a place in the order of codes; a place that is none is before or behind them all. */
    List<CodeEntry> behind(long place, int atMost) {
        int from = (int) Math.clamp(place + 1, 0L, entries.size());
        return entries.subList(from, Math.min(from + atMost, entries.size()));
    }

    int place(String code) {
        return places.getOrDefault(code, entries.size());
    }
}
