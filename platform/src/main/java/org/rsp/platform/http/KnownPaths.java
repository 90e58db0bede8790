package org.rsp.platform.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a service's operations, found by the path of a request in as many steps as it has segments, however many operations there are. A
 * segment that is said in so many words goes before a parameter; what stands beside a parameter in its segment is not looked at.
 *
 * @param here the path that ends here, as the document writes it
 * @param parameter where a segment may be anything
 */
record KnownPaths(
        @Nullable String here,
        Map<String, KnownPaths> words,
        @Nullable KnownPaths parameter) {

    KnownPaths {
        words = Map.copyOf(words);
    }

    /** Of several that differ in the names of their parameters only, the first of the alphabet counts. */
    static KnownPaths of(Stream<String> paths) {
        return of(paths.distinct()
                .sorted()
                .map(path -> new Rest(path, segments(path)))
                .toList());
    }

    /** What is left of a path below some place. */
    private record Rest(String path, List<String> segments) {

        Rest deeper() {
            return new Rest(path, segments.subList(1, segments.size()));
        }
    }

    private static KnownPaths of(List<Rest> all) {
        String here = null;
        var words = new TreeMap<String, List<Rest>>();
        List<Rest> parameters = List.of();
        for (Rest rest : all) {
            if (rest.segments().isEmpty()) {
                here = here == null ? rest.path() : here;
            } else if (isParameter(rest.segments().getFirst())) {
                parameters = with(parameters, rest.deeper());
            } else {
                words.merge(rest.segments().getFirst(), List.of(rest.deeper()), KnownPaths::joined);
            }
        }
        var deeper = new TreeMap<String, KnownPaths>();
        words.forEach((word, rests) -> deeper.put(word, of(rests)));
        return new KnownPaths(here, deeper, parameters.isEmpty() ? null : of(parameters));
    }

    private static List<Rest> with(List<Rest> some, Rest one) {
        return joined(some, List.of(one));
    }

    private static List<Rest> joined(List<Rest> some, List<Rest> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /** Empty for what is no path of ours. One slash at the end makes no difference. */
    Optional<String> find(String path) {
        return path.startsWith("/") ? find(segments(path)) : Optional.empty();
    }

    private Optional<String> find(List<String> segments) {
        if (segments.isEmpty()) {
            return Optional.ofNullable(here);
        }
        var rest = segments.subList(1, segments.size());
        var word = words.get(segments.getFirst());
        var found = word == null ? Optional.<String>empty() : word.find(rest);
        return found.isPresent() || parameter == null || segments.getFirst().isEmpty() ? found : parameter.find(rest);
    }

    private static List<String> segments(String path) {
        var whole = path.substring(1);
        var trimmed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        return trimmed.isEmpty() ? List.of() : List.of(trimmed.split("/", -1));
    }
}
