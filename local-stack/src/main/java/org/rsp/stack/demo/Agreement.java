package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An arrangement on its way into force: drawn up by the coordinator, acceded to by each party with its own token. */
final class Agreement {

    private final Organisation rso;
    private final String path;

    private Agreement(Organisation rso, String path) {
        this.rso = rso;
        this.path = path;
    }

    /** @param shared field classes that the parties are told of each other's admitted cases */
    static Agreement drawnUp(
            Organisation rso,
            String title,
            String scope,
            LocalDate today,
            Map<String, String> roles,
            List<String> shared) {
        var parties = new TreeMap<>(roles)
                .entrySet().stream()
                        .map(party -> Map.of("organisation", party.getKey(), "role", party.getValue()))
                        .toList();
        Answer draft = Showing.done(
                "RSO's draft of the arrangement",
                rso.post(
                        "/arrangements",
                        Map.of(
                                "title",
                                title,
                                "scope",
                                scope,
                                "startsOn",
                                today.toString(),
                                "endsOn",
                                today.plusYears(1).toString(),
                                "parties",
                                parties,
                                "sharedClasses",
                                shared)));
        return new Agreement(rso, "/arrangements/" + draft.id());
    }

    String path() {
        return path;
    }

    void accededToBy(Organisation member) {
        Showing.done(
                member.code() + "'s accession",
                member.step(path + "/accessions", Map.of("declaration", "ACCEDE"), seen(member)));
    }

    Answer bringIntoForce() {
        return rso.step(path + "/entry-into-force", Map.of("declaration", "IN_FORCE"), seen(rso));
    }

    private String seen(Organisation reader) {
        return Showing.done("reading " + path, reader.get(path)).etag();
    }
}
