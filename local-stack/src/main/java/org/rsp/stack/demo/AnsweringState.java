package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state that is asked reads its inbox with its own token, learns the fixed profile and nothing else, and answers. */
final class AnsweringState {

    /** All that there is a field for. */
    private static final Set<String> PROFILE =
            Set.of("name", "birthDate", "birthPlace", "sex", "photo", "parents", "lastAddress", "documents", "purpose");

    private static final Map<String, Object> TAKES_BACK = Map.of("declaration", "TAKES_BACK");

    private final ReturnOffice office;
    private final Organisation state;

    AnsweringState(ReturnOffice office, Organisation state) {
        this.office = office;
        this.state = state;
    }

    Returned.Story answers(Readmission readmission) {
        var entry = entryOf(readmission.who());
        learnsNothingElse(entry, readmission);
        var received = received(entry);
        var seen = Showing.done("what is asked", state.getPlain(received));
        Showing.done(
                ReturnOffice.DESTINATION + "'s answer",
                state.stepPlain(received + "/acceptance", TAKES_BACK, seen.etag()));
        NotAsTold.unless(
                readmission.status().equals("ACCEPTED"),
                "The request should be ACCEPTED, but it is " + readmission.status() + ".");
        office.showing().say(ReturnOffice.DESTINATION + " takes its national back, by its own token");
        var departed = office.returning().depart(readmission.isCleared());
        office.desk().step(readmission.path() + "/arrival", Map.of("declaration", "ARRIVED"), departed.etag());
        office.costs(
                readmission.path(),
                "TICKET",
                "310.00",
                "USD",
                Map.of("STATE", "210.00", "AGREEMENT_PARTNER", "100.00"));
        return office.told(
                "a readmission answered by the requested state",
                readmission.path(),
                "accepted through the inbox of " + ReturnOffice.DESTINATION + ", arrived");
    }

    /** Of those that wait the one that names the person; the list itself names nobody. */
    JsonNode entryOf(Returnee who) {
        var listed = Showing.done("the inbox", state.getPlain(ReturnOffice.AREA + "/inbox?limit=200"));
        for (var line : listed.body().path("items")) {
            var entry = Showing.done("an entry of the inbox", state.getPlain(inbox(line)))
                    .body();
            if (entry.path("profile").path("name").asText().equals(who.fullName())) {
                return entry;
            }
        }
        throw new NotAsTold(
                "A request for a person who may be named should lie in the inbox of " + ReturnOffice.DESTINATION + ".");
    }

    private static String inbox(JsonNode entry) {
        return ReturnOffice.AREA + "/inbox/" + entry.path("id").asText();
    }

    static String received(JsonNode entry) {
        return ReturnOffice.AREA + "/inbox/readmission-requests/"
                + entry.path("id").asText();
    }

    private void learnsNothingElse(JsonNode entry, Readmission readmission) {
        var told = new ArrayList<String>();
        entry.path("profile").fieldNames().forEachRemaining(told::add);
        NotAsTold.unless(
                PROFILE.containsAll(told), "A state is told " + told + ", and should be told " + PROFILE + ".");
        var own = office.read(readmission.path());
        for (var secret : List.of(
                own.path("id").asText(),
                own.path("individualId").asText(),
                own.path("caseId").asText(),
                own.path("custodian").asText())) {
            NotAsTold.unless(!entry.toString().contains(secret), "A state is told an id of the platform, or who asks.");
        }
        office.showing()
                .refused(
                        ReturnOffice.DESTINATION + ", which is asked, looks for the return itself",
                        state.getPlain(readmission.path()),
                        404,
                        "not-found",
                        "");
        office.showing()
                .say(ReturnOffice.DESTINATION + " finds in its inbox who is asked for, until when, and no word of who"
                        + " asks or why");
    }
}
