package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.uuid.Generators;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tokens of recipients, by their keys alone. */
class TokenPermutationTest {

    private static final int SOME = 500;

    /** As many as it takes to see that a bit differs half of the time. */
    private static final int MANY = 5_000;

    private final Random random = new Random(20261122);
    private final TokenPermutation unhcr = TokenPermutation.of(key());
    private final TokenPermutation iom = TokenPermutation.of(key());

    private byte[] key() {
        var key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    private static List<UUID> ids(int count) {
        var generator = Generators.timeBasedEpochGenerator();
        return Stream.generate(generator::generate).limit(count).toList();
    }

    /** Any bits that have the form of this version. */
    private UUID any(int version) {
        var high = random.nextLong() & ~0xF000L;
        var low = random.nextLong() & ~(3L << 62);
        return new UUID(high | ((long) version << 12), low | (1L << 63));
    }

    @Test
    void every_id_has_one_token_of_its_own_and_opens_by_it_again() {
        var tokens = new HashSet<UUID>();
        for (UUID id : ids(SOME)) {
            var token = unhcr.token(id);
            assertEquals(8, token.version());
            assertEquals(2, token.variant());
            assertTrue(tokens.add(token));
            assertEquals(Optional.of(id), unhcr.id(token));
            assertEquals(token, unhcr.token(id));
        }
    }

    /** Whatever has the form opens to something that has the form of an id, so a guess learns nothing. */
    @Test
    void every_token_one_could_invent_is_the_token_of_one_id() {
        for (int i = 0; i < SOME; i++) {
            var invented = any(8);
            var id = unhcr.id(invented).orElseThrow();
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertEquals(invented, unhcr.token(id));
        }
    }

    @Test
    void one_recipients_token_means_another_id_to_another() {
        for (UUID id : ids(SOME)) {
            assertNotEquals(unhcr.token(id), iom.token(id));
            assertNotEquals(Optional.of(id), iom.id(unhcr.token(id)));
        }
    }

    /** Ids made one after another differ in a few bits; of the bits of their tokens half differ, in each place now and then. */
    @Test
    void neighbours_and_recipients_have_nothing_in_common() {
        var ids = ids(MANY);
        var byPlace = new int[128];
        var ofBoth = new int[128];
        for (int i = 1; i < MANY; i++) {
            count(byPlace, unhcr.token(ids.get(i - 1)), unhcr.token(ids.get(i)));
            count(ofBoth, unhcr.token(ids.get(i)), iom.token(ids.get(i)));
        }
        for (var counts : List.of(byPlace, ofBoth)) {
            for (int place = 0; place < 128; place++) {
                var fixed = (place >= 48 && place < 52) || place == 64 || place == 65;
                var share = counts[place] / (double) MANY;
                assertTrue(fixed ? share == 0 : share > 0.45 && share < 0.55, "bit " + place + ": " + share);
            }
        }
    }

    private static void count(int[] differing, UUID one, UUID other) {
        for (int bit = 0; bit < 64; bit++) {
            var high = one.getMostSignificantBits() ^ other.getMostSignificantBits();
            var low = one.getLeastSignificantBits() ^ other.getLeastSignificantBits();
            differing[bit] += (int) ((high >>> (63 - bit)) & 1);
            differing[64 + bit] += (int) ((low >>> (63 - bit)) & 1);
        }
    }

    /** As OpenSSL encrypts it, block by block. */
    @Test
    void a_known_key_makes_the_same_tokens_for_good() {
        var known = TokenPermutation.of(new byte[32]);
        var id = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801");
        assertEquals(UUID.fromString("9eaa6a4f-8395-8bec-bae5-d4da67d82e1c"), known.token(id));
    }

    @Test
    void only_our_own_ids_have_a_token() {
        for (var version : List.of(1, 4, 8)) {
            assertThrows(IllegalArgumentException.class, () -> unhcr.token(any(version)));
        }
        assertThrows(IllegalArgumentException.class, () -> unhcr.token(new UUID(0x7000L, 0)));
    }

    @Test
    void what_has_not_the_form_of_a_token_is_none() {
        for (var version : List.of(1, 4, 7)) {
            assertEquals(Optional.empty(), unhcr.id(any(version)));
        }
        assertEquals(Optional.empty(), unhcr.id(new UUID(0x8000L, 3L << 62)));
        assertEquals(Optional.empty(), unhcr.id(new UUID(0, 0)));
    }

    @Test
    void tells_no_key_when_it_is_printed() {
        assertEquals("TokenPermutation", unhcr.toString());
        assertFalse(unhcr.toString().contains(unhcr.key().toString()));
    }

    @Test
    void a_key_that_is_none_fails_with_a_sentence() {
        var broken = TokenPermutation.of(new byte[5]);
        assertThrows(VaultFailure.class, () -> broken.token(ids(1).getFirst()));
    }
}
