package org.rsp.stack.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
            entry("specific-needs", "processing.specific-need.flagged.v1"),
            entry("confirmation", "processing.specific-need.confirmed.v1"),
            entry("screenings", "processing.screening.begun.v1"),
            entry("answers", "processing.screening.answers-recorded.v1"),
            entry("profiles", "processing.screening.profiled.v1"),
            entry("reviews", "processing.screening.reviewed.v1"),
            entry("claims", "processing.status-determination.lodged.v1"),
            entry("guardians", "processing.guardian-appointment.recorded.v1"),
            entry("best-interests-procedures", "processing.best-interests-procedure.opened.v1"),
            entry("hearing", "processing.best-interests-procedure.child-heard.v1"),
            entry("determination", "processing.best-interests-procedure.proposed.v1"),
            entry("signatures", "processing.best-interests-procedure.signed.v1"),
            entry("modality", "processing.status-determination.modality-assigned.v1"),
            entry("interviews", "processing.status-determination.interview-scheduled.v1"),
            entry("interview-holdings", "processing.status-determination.interview-held.v1"),
            entry("interview-records", "processing.status-determination.interview-recorded.v1"),
            entry("no-shows", "processing.status-determination.no-show-recorded.v1"),
            entry("closure", "processing.status-determination.closed.v1"),
            entry("withdrawal", "processing.status-determination.withdrawn.v1"),
            entry("assessments", "processing.status-determination.assessment-submitted.v1"),
            entry("endorsement", "processing.status-determination.endorsed.v1"),
            entry("decision", "processing.status-decision.issued.v1"),
            entry("refusal-notifications", "processing.status-decision.refusal-notified.v1"),
            entry("protection-notifications", "processing.status-decision.protection-notified.v1"),
            entry("document", "processing.status-decision.document-recorded.v1"),
            entry("finality", "processing.status-decision.made-final.v1"),
            entry("appeals", "processing.appeal.lodged.v1"),
            entry("allowance", "processing.appeal.allowed.v1"),
            entry("dismissal", "processing.appeal.dismissed.v1"),
            entry("notifications", "processing.appeal.outcome-notified.v1"),
            entry("departure-permits", "processing.departure-permit.issued.v1"),
            entry("consumption", "processing.departure-permit.consumed.v1"),
            entry("leave", "processing.appeal.leave-granted.v1"),
            entry("return-consents", "processing.return-consent.recorded.v1"),
            entry("return-consents/confirmation", "processing.return-consent.confirmed.v1"));

    /** A link has a side for each custodian, which the other's word moves too: its chapter looks at both. */
    private static final Set<String> OF_LINKS = Set.of("record-links", "affirmations");

    /** What lies in the inbox of a state has another id for that state. */
    private static final String INBOX = "/inbox/";

    private final Map<String, NavigableMap<Long, String>> subjects = new TreeMap<>();
    private final Map<String, NavigableSet<Long>> ofReturns = new TreeMap<>();

    /** A repeated request tells the same once more, which changes nothing. */
    synchronized void stored(String subject, String etag, String path) {
        String act = act(path);
        if (OF_LINKS.contains(act)) {
            return;
        }
        String event = EVENTS.get(act);
        NotAsTold.unless(event != null, "The story does not know which event follows " + act + ".");
        subjects.computeIfAbsent(subject, first -> new TreeMap<>())
                .putIfAbsent(version(act, etag), Objects.requireNonNull(event));
    }

    /** What the service that returns people said: which versions, of what is its own. Which event tells of each is not looked at. */
    synchronized void storedOfReturns(String subject, String etag, String address) {
        if (!address.contains(INBOX)) {
            ofReturns.computeIfAbsent(subject, first -> new TreeSet<>()).add(version(address, etag));
        }
    }

    private static long version(String act, String etag) {
        NotAsTold.unless(
                etag.matches("\"[0-9]+\""), "The answer to " + act + " names no version in a strong ETag: " + etag);
        return Long.parseLong(etag.substring(1, etag.length() - 1));
    }

    /** Some procedures have acts whose paths end in the same word. */
    private static String act(String path) {
        if (path.matches("/best-interests-procedures/[^/]+/decision")) {
            return "determination";
        }
        return path.matches("/return-consents/[^/]+/confirmation")
                ? "return-consents/confirmation"
                : path.substring(path.lastIndexOf('/') + 1);
    }

    /** A resource that came to be by an act on another one. */
    void storedBeside(String subject, String event) {
        storedBeside(subject, 1, event);
    }

    /** A version that came to be by an act on another resource. */
    synchronized void storedBeside(String subject, long version, String event) {
        subjects.computeIfAbsent(subject, first -> new TreeMap<>()).putIfAbsent(version, event);
    }

    synchronized Map<String, NavigableMap<Long, String>> subjects() {
        var copy = new TreeMap<String, NavigableMap<Long, String>>();
        subjects.forEach((subject, versions) -> copy.put(subject, new TreeMap<>(versions)));
        return copy;
    }

    /** Of what the service that returns people has: each subject, and the versions that somebody was answered. */
    synchronized Map<String, NavigableSet<Long>> subjectsOfReturns() {
        var copy = new TreeMap<String, NavigableSet<Long>>();
        ofReturns.forEach((subject, versions) -> copy.put(subject, new TreeSet<>(versions)));
        return copy;
    }

    int versions() {
        return subjects().values().stream().mapToInt(Map::size).sum();
    }
}
