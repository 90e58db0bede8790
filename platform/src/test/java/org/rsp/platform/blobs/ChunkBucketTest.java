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
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.crypto.VaultFailure;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.problem.CommonProblem;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Against a real server of the S3 protocol that checks signatures (S3Proxy), with transactions that are really committed. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class ChunkBucketTest {

    private static final String BUCKET = "copies";
    private static final String SECRET = "only-for-tests";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Vault vault;

    @Inject
    EntityManager entities;

    @Inject
    BlobIntake intake;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final TransientNio2BlobStore objects = new TransientNio2BlobStore();
    private S3Proxy server;
    private ChunkBucket bucket;
    private BlobStore store;
    private UUID caseId;
    private BlobId id;

    private record Address(URI endpoint, String secretKey) implements BlobsConfig.S3 {
        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return BUCKET;
        }

        @Override
        public String accessKey() {
            return "rsp";
        }
    }

    @BeforeEach
    void begin() throws Exception {
        objects.createContainer(BUCKET);
        server = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "rsp", SECRET)
                .build();
        server.start();
        connect(SECRET);
        caseId = ids.next();
        id = new BlobId(ids.next());
    }

    private void connect(String secret) {
        var address = new Address(URI.create("http://127.0.0.1:" + server.getPort()), secret);
        bucket = new ChunkBucket(address, PATIENCE, transactions);
        store = new BlobStore(bucket, vault, entities, clock);
    }

    @AfterEach
    void end() throws Exception {
        bucket.close();
        server.stop();
    }

    private <T> T committed(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select set_config('app.organisation', 'UTO', true)")
                    .getSingleResult();
            return work.get();
        });
    }

    private KeptBlob keep() {
        var checked = intake.check(Samples.image("png", 500, 400));
        return committed(() -> store.keep(caseId, "UTO", id, FieldClass.P2, checked));
    }

    private OpenBlob opened() {
        return committed(() -> store.open(id));
    }

    private String name() {
        return id.value().toString();
    }

    private byte[] object() throws IOException {
        try (var in = objects.getBlob(BUCKET, name())) {
            return in.readAllBytes();
        }
    }

    private void replace(byte[] content) {
        var put = PutObjectRequest.builder()
                .bucket(BUCKET)
                .key(name())
                .contentLength((long) content.length)
                .build();
        objects.putBlob(put, new ByteArrayInputStream(content));
    }

    private boolean isInTheBucket() {
        return objects.blobExists(BUCKET, name());
    }

    private long rows() {
        return committed(() -> (Long) entities.createNativeQuery(
                        "select (select count(*) from blob where id = :id) + (select count(*) from blob_chunk where blob = :id)",
                        Long.class)
                .setParameter("id", id.value())
                .getSingleResult());
    }

    @Test
    void sealed_bytes_go_to_the_bucket_the_row_to_the_database_and_the_file_comes_back() throws IOException {
        var kept = keep();
        assertEquals(1, rows(), "the row, and no chunk");
        assertFalse(Samples.says(object(), "IHDR"));
        assertTrue(object().length > kept.size());
        var opened = opened();
        assertEquals(kept, opened.kept());
        Samples.assertSamePicture(Samples.image("png", 500, 400), opened.content());
    }

    @Test
    void an_object_that_was_changed_cut_or_removed_is_served_to_nobody() throws IOException {
        keep();
        var sound = object();
        var changed = sound.clone();
        changed[sound.length / 2] ^= 1;
        replace(changed);
        assertThrows(VaultFailure.class, this::opened);
        replace(Arrays.copyOf(sound, sound.length - 1));
        assertThrows(VaultFailure.class, this::opened);
        replace(Arrays.copyOf(sound, 2));
        assertThrows(BlobFailure.class, this::opened);
        changed = sound.clone();
        changed[0] = 0x7F;
        replace(changed);
        assertThrows(BlobFailure.class, this::opened, "no length is believed");
        replace(sound);
        assertArrayEquals(opened().content(), opened().content());
        objects.removeBlob(BUCKET, name());
        assertThrows(BlobFailure.class, this::opened);
    }

    @Test
    void a_bucket_that_does_not_answer_is_an_outage_and_nothing_is_half_kept() throws Exception {
        keep();
        server.stop();
        refusedWith(CommonProblem.NOT_AVAILABLE, this::opened);
        id = new BlobId(ids.next());
        refusedWith(CommonProblem.NOT_AVAILABLE, this::keep);
        assertEquals(0, rows());
    }

    @Test
    void a_bucket_that_refuses_our_signature_is_an_outage() {
        bucket.close();
        connect("another-secret");
        refusedWith(CommonProblem.NOT_AVAILABLE, this::keep);
        assertEquals(0, rows());
        assertFalse(isInTheBucket());
    }

    @Test
    void what_a_transaction_put_there_that_failed_is_taken_back() {
        var checked = intake.check(Samples.image("jpg", 4, 3));
        assertThrows(
                IllegalStateException.class,
                () -> committed(() -> {
                    store.keep(caseId, "UTO", id, FieldClass.P2, checked);
                    assertTrue(isInTheBucket());
                    throw new IllegalStateException("planned");
                }));
        assertEquals(0, rows());
        assertFalse(isInTheBucket());
    }

    @Test
    void a_file_leaves_the_bucket_when_its_deletion_is_committed_and_not_before() {
        keep();
        assertThrows(
                IllegalStateException.class,
                () -> committed(() -> {
                    store.delete(id);
                    throw new IllegalStateException("planned");
                }));
        assertTrue(opened().content().length > 0);
        committed(() -> {
            store.delete(id);
            return true;
        });
        assertEquals(0, rows());
        assertFalse(isInTheBucket());
    }
}
