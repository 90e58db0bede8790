package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** How people are received at a place, and that nobody takes for granted what nobody has looked at. */
@QuarkusTest
class ReceptionCheckTest {

    private static final Client MYS = Client.of("MYS");

    private static String place() {
        return "P-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    private static String recorded(String place, String answer) {
        var said = Casework.reception(place, "COMPLAINT_CHANNEL", answer);
        return "/reception-checks/" + Given.id(MYS.post("/reception-checks", said), 201);
    }

    private static Map<String, Object> answering(Map<?, ?>... answers) {
        return body("office", place(), "on", Given.TODAY.toString(), "answers", List.of(answers));
    }

    @Test
    void RCP_1_each_standard_is_answered_once_and_rests_on_something() {
        var fed = body("standard", "FOOD", "answer", "YES", "source", "OBSERVED");
        MYS.post("/reception-checks", answering(fed, fed))
                .then()
                .statusCode(422)
                .body("violations.code", contains("RCP-1"));
        MYS.post("/reception-checks", answering(body("standard", "FOOD", "answer", "NO")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0/source"));
    }

    @Test
    void RCP_2_nobody_has_looked_in_the_future() {
        var said = Casework.reception(place(), "FOOD", "YES");
        said.put("on", Given.TODAY.plusDays(1).toString());
        MYS.post("/reception-checks", said).then().statusCode(422).body("violations.code", contains("RCP-2"));
    }

    @Test
    void RCP_3_what_is_not_known_is_not_met() {
        MYS.get(recorded(place(), "YES"))
                .then()
                .statusCode(200)
                .body("answers", hasSize(13))
                .body("notMet", hasSize(12))
                .body("notMet", not(hasItem("COMPLAINT_CHANNEL")));
        MYS.get(recorded(place(), "NOT_KNOWN")).then().body("notMet", hasItem("COMPLAINT_CHANNEL"));
    }

    @Test
    void RCP_4_nobody_can_be_named_in_one() {
        var told = body("standard", "FOOD", "answer", "NO", "source", "Ma Khin Invented of room 4 says so");
        MYS.post("/reception-checks", answering(told)).then().statusCode(422);
    }

    @Test
    void RCP_4_the_last_of_each_place_is_listed_to_who_made_it_and_to_unhcr() {
        var place = place();
        var first = recorded(place, "NO");
        var last = recorded(place, "YES");
        var elsewhere = recorded(place(), "NO");
        for (var reader : List.of(MYS, Client.of("UNHCR"))) {
            reader.get("/reception-checks?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItems(Given.last(last), Given.last(elsewhere)))
                    .body("items.id", not(hasItem(Given.last(first))));
            reader.get(first).then().statusCode(200).body("status", is("RECORDED"));
        }
        var other = new Client("AUS", Role.SUPERVISOR);
        other.get(last).then().statusCode(404);
        other.get("/reception-checks?limit=200").then().body("items.id", not(hasItem(Given.last(last))));
    }
}
