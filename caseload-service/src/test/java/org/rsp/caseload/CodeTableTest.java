package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

@QuarkusTest
class CodeTableTest {

    private static final Client MONITOR = new Client("THA", Role.MONITOR);

    @Test
    void the_tables_say_where_they_come_from() {
        MONITOR.get("/reference")
                .then()
                .statusCode(200)
                .body("items.list", hasItems("country", "language", "specific-need", "unhcr-country"))
                .body("items.find { it.list == 'sex' }.entries", equalTo(3))
                .body("items.find { it.list == 'sex' }.licence", containsString("MIT"))
                .body("items.find { it.list == 'language' }.version", equalTo("2025-08-25"))
                .body("next", nullValue());
    }

    @Test
    void the_list_of_tables_comes_in_pages_too() {
        assertEquals(MONITOR.get("/reference").path("items.list"), walked("/reference", "list", 5));
    }

    @Test
    void a_table_is_told_whole_in_the_order_of_codes() {
        var codes = walked("/reference/country", "code", 100);
        assertEquals(272, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(new ArrayList<>(new java.util.LinkedHashSet<>(codes)), codes);
    }

    private static List<String> walked(String path, String key, int limit) {
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = MONITOR.request()
                    .queryParam("limit", limit)
                    .queryParams(next.isEmpty() ? java.util.Map.of() : java.util.Map.of("after", next))
                    .get(Area.PATH + path);
            assertEquals(200, page.statusCode());
            List<String> found = page.path("items." + key);
            assertTrue(found.size() <= limit);
            all.addAll(found);
            next = page.path("next") == null ? "" : page.path("next");
        } while (!next.isEmpty());
        return all;
    }

    @Test
    void a_page_that_is_not_the_last_links_to_the_next() {
        MONITOR.get("/reference/religion?limit=3")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("next", notNullValue())
                .header("Link", containsString("/reference/religion?"));
    }

    @Test
    void REF_2_everybody_who_is_signed_in_is_told() {
        for (var role : Role.values()) {
            if (role != Role.SERVICE && role != Role.COORDINATOR) {
                new Client("MYS", role).get("/reference/sex").then().statusCode(200);
            }
        }
        Client.RSO.get("/reference/sex").then().statusCode(200);
        given().get(Area.PATH + "/reference/sex").then().statusCode(401);
    }

    @Test
    void a_table_that_is_none_is_not_found() {
        for (var name : List.of("planets", "Sex", "sex.csv", "%2e%2e")) {
            MONITOR.get("/reference/" + name).then().statusCode(404);
        }
    }

    @Test
    void a_cursor_is_good_for_its_table_only() {
        String next = MONITOR.get("/reference/religion?limit=3").path("next");
        MONITOR.get("/reference/ethnicity?limit=3&after=" + next)
                .then()
                .statusCode(400)
                .body("type", containsString("cursor-not-valid"));
        MONITOR.get("/reference/religion?limit=0").then().statusCode(400);
    }

    @Test
    void a_code_that_ISO_does_not_know_is_refused_wherever_a_country_is_meant() {
        var household = Given.household(1, "QQQ");
        Client.of("UNHCR")
                .post("/cases", household)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/individuals/0/nationalities/0"));
        household = Given.household(1, "MMR");
        household.put("countryOfAsylum", "QQQ");
        Client.of("UNHCR")
                .post("/cases", household)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/countryOfAsylum"));
    }
}
