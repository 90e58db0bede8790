package org.rsp.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPathsTest {

    private static final KnownPaths PATHS = KnownPaths.of(Stream.of(
            "/v1/cases",
            "/v1/cases/{id}",
            "/v1/cases/{id}/timeline",
            "/v1/cases/counts",
            "/v1/cases/{caseId}/closure",
            "/v1/reference/{table}/codes/{code}"));

    @ParameterizedTest
    @CsvSource({
        "/v1/cases,                   /v1/cases",
        "/v1/cases/,                  /v1/cases",
        "/v1/cases/7,                 /v1/cases/{id}",
        "/v1/cases/counts,            /v1/cases/counts",
        "/v1/cases/counts/timeline,   /v1/cases/{id}/timeline",
        "/v1/cases/7/closure,         /v1/cases/{caseId}/closure",
        "/v1/reference/a/codes/b,     /v1/reference/{table}/codes/{code}"
    })
    void a_path_is_called_as_the_document_calls_it(String path, String label) {
        assertEquals(Optional.of(label), PATHS.find(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "v1/cases",
                "/v1",
                "/v1/cases/7/8",
                "/v1/cases//",
                "/v1/cases//timeline",
                "/v1/Cases",
                "//v1/cases"
            })
    void whatever_else_somebody_writes_is_none_of_ours(String path) {
        assertEquals(Optional.empty(), PATHS.find(path));
    }

    @Test
    void a_service_without_operations_knows_no_path() {
        assertEquals(Optional.empty(), KnownPaths.of(Stream.of()).find("/"));
    }
}
