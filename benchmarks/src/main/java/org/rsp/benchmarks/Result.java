package org.rsp.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rsp.stack.Refused;

/**
 * All of one run, as it is written to a file and read again to be compared.
 *
 * @param cases so many were in the database when reads, lists and writes were measured
 * @param seconds of each slice
 */
record Result(
        String at,
        boolean quick,
        long cases,
        int rounds,
        int seconds,
        Machine machine,
        List<Finding> findings,
        List<Cost> costs) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Result {
        findings = List.copyOf(findings);
        costs = List.copyOf(costs);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }

    static Result read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Result.class);
        } catch (IOException e) {
            throw new Refused(file + " is no result of an earlier ./rsp bench.");
        }
    }
}
