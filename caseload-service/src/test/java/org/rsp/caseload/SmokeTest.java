package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Tokens;

/** The service starts, checks tokens, keeps a case and shows it to its custodian. */
@QuarkusTest
class SmokeTest {

    private static final String CASE = """
            {"countryOfAsylum": "MYS",
             "individuals": [{"relationship": "PA", "givenName": "Aye", "sex": "F", "nationalities": ["MMR"]}]}""";

    @Test
    void registers_a_case_and_reads_it_back() {
        var token = Tokens.of("UNHCR", Role.REGISTRAR);
        var location = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(CASE)
                .post("/processing/v1/cases")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith("/processing/v1/cases/"))
                .extract()
                .header("Location");
        given().auth()
                .oauth2(token)
                .get(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("individuals[0].givenName", equalTo("Aye"));
        given().auth()
                .oauth2(Tokens.of("IOM", Role.REGISTRAR))
                .get(location)
                .then()
                .statusCode(404);
    }

    @Test
    void trusts_no_token_that_is_not_whole() {
        given().get("/processing/v1/cases").then().statusCode(401);
        List<BiFunction<String, Role, String>> bad = List.of(
                Tokens::expired,
                Tokens::forOtherAudience,
                Tokens::fromOtherIssuer,
                Tokens::signedWithOtherKey,
                Tokens::unsigned,
                Tokens::tampered);
        for (var kind : bad) {
            given().auth()
                    .oauth2(kind.apply("UNHCR", Role.REGISTRAR))
                    .get("/processing/v1/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }
}
