package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/processing/v1/cases",
                "/processing/v1/cases/0199a2c4-7c1e-7a52-8f0e-6d5b9a3c1e42",
                "/processing/v1/schemas/processing.decision.notified.v1",
                "/swagger-ui/",
                "/.well-known/openid-configuration",
                "/processing/v1/cases?limit=50&after=eyJhIjoxfQ%3D%3D",
                "/coi/v1/notes?q=%E4%BA%BA&on=2026-01-01T00:00:00Z"
            })
    void takes_what_is_spelt_plainly(String target) {
        assertTrue(RequestTarget.parse(target).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.rsp.gateway.RawPathsTest#spellings")
    void refuses_every_other_spelling(String target) {
        assertTrue(RequestTarget.parse(target).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health?a=%",
                "/health?a=%0a",
                "/health?a=%1",
                "/health?a=%7f",
                "/health?a=%zz",
                "/health?#",
                "/health?a=<b>"
            })
    void refuses_a_query_with_broken_or_hidden_characters(String target) {
        assertTrue(RequestTarget.parse(target).isEmpty());
    }

    @Test
    void decides_on_a_long_target_in_no_time() {
        String hostile = "/" + "a.".repeat(4_000) + "%";
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> RequestTarget.parse(hostile));
    }
}
