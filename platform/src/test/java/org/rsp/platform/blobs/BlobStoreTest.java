package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.blobs.Samples.refusedWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.SealedChunks;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.crypto.VaultFailure;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.problem.CommonProblem;

/** Files in a real PostgreSQL, each test in one transaction that is rolled back. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class BlobStoreTest {

    private static final String OWN = "UTO";
    private static final byte[] LARGE = Samples.image("png", 500, 400);

    @Inject
    BlobStore store;

    @Inject
    BlobIntake intake;

    @Inject
    ChunkStore chunks;

    @Inject
    Vault vault;

    @Inject
    EntityManager entities;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private UUID caseId;
    private BlobId id;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        speakFor(OWN);
        caseId = ids.next();
        id = new BlobId(ids.next());
    }

    @AfterEach
    void rollBack() {
        QuarkusTransaction.rollback();
    }

    private void speakFor(String organisation) {
        entities.createNativeQuery("select set_config('app.organisation', :o, true)")
                .setParameter("o", organisation)
                .getSingleResult();
    }

    private KeptBlob keep() {
        return store.keep(caseId, OWN, id, FieldClass.P2, intake.check(LARGE));
    }

    private OpenBlob opened() {
        entities.flush();
        entities.clear();
        return store.open(id);
    }

    private long count(String from) {
        return (Long) entities.createNativeQuery("select count(*) from " + from, Long.class)
                .getSingleResult();
    }

    private List<byte[]> sealedChunks() {
        return chunks.read(id, 1_000);
    }

    private void replaceChunks(List<byte[]> others) {
        chunks.delete(id);
        chunks.keep(id, OWN, others);
    }

    @Test
    void a_file_comes_back_as_it_was_kept_and_says_what_is_known_of_it() {
        var kept = keep();
        assertEquals(3, sealedChunks().size());
        var opened = opened();
        assertArrayEquals(PngFile.stripped(LARGE, Samples.PIXELS), opened.content());
        assertEquals(kept, opened.kept());
        assertEquals(Optional.of(kept), store.find(id));
        assertEquals(BlobType.PNG, kept.type());
        assertEquals(opened.content().length, kept.size());
        assertEquals(ScanResult.NOT_SCANNED, kept.scan(), "no scanner is configured, and it says so");
        assertTrue(kept.sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database_not_even_its_hash() {
        var kept = keep();
        entities.flush();
        var rows = (String) entities.createNativeQuery(
                        "select (select string_agg(b::text, '') from blob b) || (select string_agg(c::text, '') from blob_chunk c)",
                        String.class)
                .getSingleResult();
        assertTrue(rows.contains(caseId.toString()), "the test reads the rows");
        assertFalse(rows.contains(kept.sha256()));
        // the signature and the first chunk of every PNG, as the database writes bytes
        assertFalse(rows.contains("89504e470d0a1a0a"));
        assertFalse(rows.contains("49484452"));
    }

    @Test
    void chunks_that_were_swapped_cut_doubled_or_taken_from_elsewhere_are_served_to_nobody() {
        keep();
        var sound = sealedChunks();

        var swapped = new ArrayList<>(sound);
        Collections.swap(swapped, 0, 1);
        replaceChunks(swapped);
        assertThrows(VaultFailure.class, this::opened);

        replaceChunks(sound.subList(0, 2));
        assertThrows(VaultFailure.class, this::opened);
        replaceChunks(sound.subList(1, 3));
        assertThrows(VaultFailure.class, this::opened);
        replaceChunks(List.of());
        assertThrows(BlobFailure.class, this::opened);
        replaceChunks(List.of(sound.get(0), sound.get(0), sound.get(2)));
        assertThrows(VaultFailure.class, this::opened);

        var first = id;
        id = new BlobId(ids.next());
        keep();
        replaceChunks(sound);
        assertThrows(VaultFailure.class, this::opened, "those of another file of the same case");
        id = first;
        replaceChunks(sound);
        assertArrayEquals(PngFile.stripped(LARGE, Samples.PIXELS), opened().content());
    }

    @Test
    void a_chunk_of_which_a_bit_was_changed_is_served_to_nobody() {
        keep();
        for (int position = 0; position < 3; position++) {
            var changed = new ArrayList<>(sealedChunks());
            var chunk = changed.get(position).clone();
            chunk[chunk.length / 2] ^= 1;
            changed.set(position, chunk);
            var sound = sealedChunks();
            replaceChunks(changed);
            assertThrows(VaultFailure.class, this::opened);
            replaceChunks(sound);
        }
    }

    @Test
    void a_file_that_is_not_what_its_hash_says_is_served_to_nobody() {
        keep();
        var key = vault.key(caseId);
        var other = SealedChunks.seal(key, new Place("blob_chunk", "content", id.value()), new byte[LARGE.length]);
        replaceChunks(other);
        assertThrows(BlobFailure.class, this::opened, "well sealed, and another");
    }

    @Test
    void who_destroys_the_key_of_the_case_erases_its_files() {
        keep();
        vault.destroyKey(caseId);
        assertEquals(Optional.empty(), store.find(id));
        refusedWith(CommonProblem.NOT_FOUND, this::opened);
        vault.key(caseId);
        assertThrows(VaultFailure.class, this::opened, "a new key opens nothing");
    }

    @Test
    void what_is_deleted_leaves_nothing() {
        keep();
        store.delete(id);
        entities.flush();
        assertEquals(0, count("blob"));
        assertEquals(0, count("blob_chunk"));
        refusedWith(CommonProblem.NOT_FOUND, this::opened);
        store.delete(id);
    }

    @Test
    void a_file_of_another_custodian_is_not_there_to_read_to_delete_or_to_hang_anything_on() {
        keep();
        entities.flush();
        entities.clear();
        speakFor("THA");
        assertEquals(Optional.empty(), store.find(id));
        refusedWith(CommonProblem.NOT_FOUND, this::opened);
        assertEquals(List.of(), sealedChunks());
        store.delete(id);
        chunks.delete(id);
        assertEquals(0, count("blob") + count("blob_chunk"));
        speakFor(OWN);
        assertEquals(3, sealedChunks().size());
        speakFor("THA");
        var chunk = List.of(new byte[] {1});
        assertThrows(RuntimeException.class, () -> chunks.keep(id, "THA", chunk));
    }

    @Test
    void nobody_keeps_a_file_in_the_name_of_another() {
        assertThrows(
                RuntimeException.class,
                () -> store.keep(caseId, "THA", id, FieldClass.P2, intake.check(Samples.image("jpg", 4, 3))));
    }

    @Test
    void a_kept_file_cannot_be_changed_by_the_service() {
        keep();
        entities.flush();
        assertThrows(RuntimeException.class, () -> entities.createNativeQuery("update blob set size = 1")
                .executeUpdate());
    }
}
