package org.rsp.stack.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What the platform said it has stored: of each subject every version, and the event that must tell of it. */
final class Ledger {

    private static final Map<String, String> EVENTS = Map.ofEntries(
            entry("arrangements", "processing.arrangement.drafted.v1"),
            entry("accessions", "processing.arrangement.acceded.v1"),
            entry("entry-into-force", "processing.arrangement.entered-into-force.v1"),
            entry("caseloads", "processing.caseload.opened.v1"),
            entry("cases", "processing.case.registered.v1"),
            entry("individuals", "processing.case.individual-added.v1"),
            entry("admission", "processing.case.admitted.v1"),
            entry("corrections", "processing.case.individual-corrected.v1"),
            entry("kinships", "processing.case.kinship-recorded.v1"),
            entry("splits", "processing.case.split.v1"),
            entry("documents", "processing.document.recorded.v1"),
            entry("custody", "processing.document.taken-into-custody.v1"),
            entry("specific-needs", "processing.specific-need.flagged.v1"));

    /** A link has a side for each custodian, which the other's word moves too: its chapter looks at both. */
    private static final Set<String> OF_LINKS = Set.of("record-links", "affirmations");

    private final Map<String, NavigableMap<Long, String>> subjects = new TreeMap<>();

    /** A repeated request tells the same once more, which changes nothing. */
    synchronized void stored(String subject, String etag, String path) {
        String act = path.substring(path.lastIndexOf('/') + 1);
        if (OF_LINKS.contains(act)) {
            return;
        }
        String event = EVENTS.get(act);
        NotAsTold.unless(event != null, "The story does not know which event follows " + act + ".");
        NotAsTold.unless(
                etag.matches("\"[0-9]+\""), "The answer to " + act + " names no version in a strong ETag: " + etag);
        subjects.computeIfAbsent(subject, first -> new TreeMap<>())
                .putIfAbsent(Long.parseLong(etag.substring(1, etag.length() - 1)), Objects.requireNonNull(event));
    }

    /** A resource that came to be by an act on another one. */
    synchronized void storedBeside(String subject, String event) {
        subjects.computeIfAbsent(subject, first -> new TreeMap<>()).putIfAbsent(1L, event);
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
