package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final byte[] PLACE = {1, 2, 3, 4, 5, 6, 7, 8};

    private static Cursors with(int key) {
        var bytes = new byte[64];
        bytes[0] = (byte) key;
        return new Cursors(() -> bytes);
    }

    private final Cursors cursors = with(1);

    @Test
    void a_place_comes_back_to_its_reader_and_list_only() {
        var sealed = cursors.seal(PLACE, "UNHCR\ncases");
        assertArrayEquals(PLACE, cursors.open(sealed, "UNHCR\ncases").orElseThrow());
        assertEquals(Optional.empty(), cursors.open(sealed, "AUS\ncases"));
        assertEquals(Optional.empty(), cursors.open(sealed, "UNHCR\nothers"));
        assertEquals(Optional.empty(), with(2).open(sealed, "UNHCR\ncases"));
    }

    @Test
    void the_same_place_is_the_same_cursor_for_one_reader_and_another_for_another() {
        assertArrayEquals(cursors.seal(PLACE, "UNHCR\ncases"), cursors.seal(PLACE, "UNHCR\ncases"));
        assertFalse(Arrays.equals(cursors.seal(PLACE, "UNHCR\ncases"), cursors.seal(PLACE, "AUS\ncases")));
    }

    @Test
    void what_was_changed_anywhere_or_made_by_anybody_is_none() {
        var sealed = cursors.seal(PLACE, "UNHCR\ncases");
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertEquals(Optional.empty(), cursors.open(changed, "UNHCR\ncases"), "byte " + at);
        }
        assertEquals(Optional.empty(), cursors.open(PLACE, "UNHCR\ncases"));
        assertEquals(Optional.empty(), cursors.open(new byte[0], "UNHCR\ncases"));
    }
}
