package org.rsp.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static Fingerprints keyed(String key) {
        return new Fingerprints(() -> key.getBytes(UTF_8));
    }

    private static String of(String about, String said) {
        return keyed("ours").of(about, said.getBytes(UTF_8));
    }

    @Test
    void the_same_words_about_the_same_have_one_fingerprint() {
        assertEquals(of("case", "{}"), of("case", "{}"));
        assertEquals(32, HexFormat.of().parseHex(of("case", "{}")).length);
    }

    @Test
    void other_words_or_something_else_have_another() {
        assertNotEquals(of("case", "{}"), of("case", "[]"));
        assertNotEquals(of("case", "{}"), of("person", "{}"));
        assertNotEquals(of("case", "s{}"), of("cases", "{}"));
    }

    @Test
    void whoever_lacks_the_key_cannot_try_what_was_said() {
        assertNotEquals(of("case", "{}"), keyed("another").of("case", "{}".getBytes(UTF_8)));
    }
}
