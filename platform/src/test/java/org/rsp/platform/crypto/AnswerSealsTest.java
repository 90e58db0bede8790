package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A seal is of one answer, of one kind, by one set of keys. */
class AnswerSealsTest {

    private final AnswerSeals seals = of((byte) 1);
    private final UUID id = UUID.randomUUID();

    private static AnswerSeals of(byte key) {
        return new AnswerSeals(new Fingerprints(() -> new byte[] {key, 2, 3, 4}));
    }

    @Test
    void whoever_has_the_keys_knows_an_answer_again() {
        var seal = seals.of("safety", id, "CLEAR");
        assertTrue(of((byte) 1).isOf(seal, "safety", id, "CLEAR"));
        assertEquals(64, seal.length());
    }

    @Test
    void anything_else_is_another_answer() {
        var seal = seals.of("safety", id, "CLEAR");
        assertFalse(seals.isOf(seal, "safety", id, "NOT_CLEAR"));
        assertFalse(seals.isOf(seal, "custody", id, "CLEAR"));
        assertFalse(seals.isOf(seal, "safety", UUID.randomUUID(), "CLEAR"));
        assertFalse(seals.isOf(seal, "safety", "CLEAR", id));
        assertFalse(seals.isOf("", "safety", id, "CLEAR"));
        assertFalse(of((byte) 9).isOf(seal, "safety", id, "CLEAR"));
    }

    @Test
    void what_could_be_read_in_two_ways_is_not_sealed() {
        assertThrows(IllegalArgumentException.class, () -> seals.of("safety", "a|b"));
    }
}
