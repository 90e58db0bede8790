package org.rsp.stack.demo;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** What the platform said it has stored: of each subject every version, and the event that must tell of it. */
final class Ledger {

    private static final Map<String, String> EVENTS = Map.of(
            "arrangements", "processing.arrangement.drafted.v1",
            "accessions", "processing.arrangement.acceded.v1",
            "entry-into-force", "processing.arrangement.entered-into-force.v1",
            "caseloads", "processing.caseload.opened.v1",
            "cases", "processing.case.registered.v1",
            "individuals", "processing.case.individual-added.v1",
            "admission", "processing.case.admitted.v1");

    private final Map<String, NavigableMap<Long, String>> subjects = new TreeMap<>();

    /** A repeated request tells the same once more, which changes nothing. */
    synchronized void stored(String subject, String etag, String path) {
        String act = path.substring(path.lastIndexOf('/') + 1);
        String event = EVENTS.get(act);
        NotAsTold.unless(event != null, "The story does not know which event follows " + act + ".");
        NotAsTold.unless(
                etag.matches("\"[0-9]+\""), "The answer to " + act + " names no version in a strong ETag: " + etag);
        subjects.computeIfAbsent(subject, first -> new TreeMap<>())
                .putIfAbsent(Long.parseLong(etag.substring(1, etag.length() - 1)), Objects.requireNonNull(event));
    }

    synchronized Map<String, NavigableMap<Long, String>> subjects() {
        var copy = new TreeMap<String, NavigableMap<Long, String>>();
        subjects.forEach((subject, versions) -> copy.put(subject, new TreeMap<>(versions)));
        return copy;
    }

    int versions() {
        return subjects().values().stream().mapToInt(Map::size).sum();
    }
}
