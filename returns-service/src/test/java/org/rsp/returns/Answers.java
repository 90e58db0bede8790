package org.rsp.returns;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;

/** What an answer has to say that is a refusal: of this rule, and of no other. */
final class Answers {

    private Answers() {}

    static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.code", contains(rule));
    }

    /**
     * Of a field of what was said.
     *
     * @param pointer to the field
     */
    static void wrong(Response answer, String rule, String pointer) {
        answer.then()
                .statusCode(422)
                .body("violations.code", contains(rule))
                .body("violations.pointer", contains(pointer));
    }
}
