package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageTest {

    @Test
    void pages_show_every_case_once_in_order() {
        var kir = Client.of("KIR");
        for (int i = 0; i < 7; i++) {
            Given.registered(kir, 1, "MMR");
        }
        var seen = new ArrayList<String>();
        var path = "/cases?limit=3";
        while (path != null) {
            var page = kir.get(path);
            seen.addAll(page.path("items.id"));
            assertTrue(page.<java.util.List<Object>>path("items").size() <= 3);
            String next = page.path("next");
            path = next == null ? null : "/cases?limit=3&after=" + next;
        }
        assertEquals(7, seen.size());
        assertEquals(7, new HashSet<>(seen).size());
        assertEquals(seen, kir.get("/cases?limit=200").path("items.id"));
    }

    @Test
    void a_cursor_is_good_for_its_own_filter_only() {
        var lka = Client.of("LKA");
        Given.registered(lka, 1, "MMR");
        Given.registered(lka, 1, "MMR");
        String next = lka.get("/cases?limit=1").path("next");
        lka.get("/cases?limit=1&status=CLOSED&after=" + next)
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/cursor-not-valid"));
    }

    /** Whatever a list could be written as besides JSON, nobody has thought of how that reads. */
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "text/plain"})
    void lists_are_told_as_json_or_not_at_all(String mediaType) {
        var unhcr = Client.of("UNHCR");
        var timeline = Given.registered(unhcr, 1, "MMR") + "/timeline";
        for (var path : java.util.List.of("/cases", "/arrangements", "/caseloads", timeline)) {
            unhcr.request().accept(mediaType).get(Area.PATH + path).then().statusCode(406);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=2147483648",
                "limit=x",
                "after=x",
                "after=AAAA",
                "status=OPEN",
                "caseloadId=1"
            })
    void a_query_that_makes_no_sense_is_refused(String query) {
        Client.of("UNHCR").get("/cases?" + query).then().statusCode(400).contentType("application/problem+json");
    }
}
