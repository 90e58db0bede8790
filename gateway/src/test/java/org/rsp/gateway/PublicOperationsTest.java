package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicOperationsTest {

    @Test
    void what_needs_no_token_is_what_was_reviewed() throws IOException {
        Set<String> reviewed = Files.readAllLines(Path.of("src/test/resources/public-operations.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> open = new TreeSet<>(PublicOperations.OWN);
        PublicOperations.SERVICE.forEach(path -> open.add("/{area}/v1" + path));
        assertEquals(reviewed, open);
    }
}
