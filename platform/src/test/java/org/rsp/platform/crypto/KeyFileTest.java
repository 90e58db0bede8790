package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("keys/own.json");
    }

    private String mode() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path()));
    }

    @Test
    void is_made_for_its_owner_only_and_leaves_nothing_beside_it() throws IOException {
        var file = new KeyFile(path());
        assertFalse(file.exists());
        file.make();
        assertEquals("rw-------", mode());
        assertEquals(1, file.read().size());
        try (Stream<Path> all = Files.list(path().getParent())) {
            assertEquals(1, all.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void is_refused_when_it_is_not_its_owners_only(String mode) throws IOException {
        var file = new KeyFile(path());
        file.make();
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString(mode));
        var refused = assertThrows(VaultFailure.class, file::read);
        assertTrue(refused.getMessage().contains(path().toString()), refused::getMessage);
    }

    @Test
    void is_never_written_over() throws IOException {
        var file = new KeyFile(path());
        file.make();
        var first = Files.readString(path());
        file.make();
        assertEquals(first, Files.readString(path()));
    }

    @Test
    void is_one_file_for_all_who_start_at_once() throws InterruptedException, IOException {
        try (var several = Executors.newFixedThreadPool(8)) {
            several.invokeAll(Stream.<Callable<Integer>>generate(() -> () -> {
                                var file = new KeyFile(path());
                                file.make();
                                return file.read().getAt(0).getId();
                            })
                            .limit(8)
                            .toList())
                    .forEach(id ->
                            assertEquals(new KeyFile(path()).read().getAt(0).getId(), id.resultNow()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"primaryKeyId\":1,\"key\":[]}", "SECRET-OF-NOBODY"})
    void fails_with_a_sentence_that_repeats_nothing_of_a_broken_file(String content) throws IOException {
        new KeyFile(path()).make();
        Files.writeString(path(), content);
        var refused = assertThrows(VaultFailure.class, () -> new KeyFile(path()).read());
        assertFalse(refused.getMessage().contains("SECRET-OF-NOBODY"));
        assertEquals(null, refused.getCause());
    }
}
