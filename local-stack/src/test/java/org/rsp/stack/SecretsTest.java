package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path home;

    @Test
    void every_stack_has_its_own_and_keeps_them() throws IOException {
        var first = Secrets.in(home);
        var other = Secrets.in(Files.createDirectory(home.resolve("other")));

        assertEquals(first.all(), Secrets.in(home).all());
        for (String name : Secrets.names()) {
            assertTrue(first.get(name).length() >= 24, name);
            assertNotEquals(first.get(name), other.get(name));
        }
        assertEquals(Secrets.names().size(), new HashSet<>(first.all().values()).size());
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        Secrets.in(home);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Secrets.file(home))));
    }

    @Test
    void a_secret_added_later_leaves_the_others_as_they_were() throws IOException {
        var first = Secrets.in(home);
        var lines = Files.readAllLines(Secrets.file(home));
        Files.write(
                Secrets.file(home),
                lines.stream()
                        .filter(line -> !line.startsWith(Secrets.DEMO_PASSWORD))
                        .toList());

        var second = Secrets.in(home);

        assertNotEquals(first.get(Secrets.DEMO_PASSWORD), second.get(Secrets.DEMO_PASSWORD));
        assertEquals(first.get(Secrets.POSTGRES_PASSWORD), second.get(Secrets.POSTGRES_PASSWORD));
    }
}
