package org.rsp.platform.blobs;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.CaseKey;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.SealedChunks;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Keeps files of cases, sealed with the case's key: who destroys the key erases them. It asks no policy: its caller has decided who
 * may; of another custodian's it finds nothing. All calls belong into the transaction of the change or the read.
 */
@Startup
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BlobStore {

    private final ChunkStore chunks;
    private final Vault vault;
    private final EntityManager entities;
    private final Clock clock;

    BlobStore(ChunkStore chunks, Vault vault, EntityManager entities, Clock clock) {
        this.chunks = chunks;
        this.vault = vault;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Kept when the transaction is.
     *
     * @param id a new one of {@code Ids}
     */
    public KeptBlob keep(UUID caseId, String custodian, BlobId id, FieldClass fieldClass, CheckedBlob checked) {
        var key = vault.key(caseId);
        var content = checked.content();
        var kept =
                new KeptBlob(id, caseId, fieldClass, checked.type(), content.length, sha256(content), checked.scan());
        entities.persist(new Blob(kept, custodian, vault.seal(key, hashPlace(id), kept.sha256()), clock.instant()));
        // the chunks hang on the row
        entities.flush();
        chunks.keep(id, custodian, SealedChunks.seal(key, contentPlace(id), content));
        return kept;
    }

    /** Empty for what is not there, is another's, or was erased. */
    public Optional<KeptBlob> find(BlobId id) {
        return row(id).flatMap(row -> vault.findKey(row.caseId()).map(key -> kept(id, row, key)));
    }

    /** The file itself; fails when its bytes are not those that were kept. 404 where {@link #find} is empty. */
    public OpenBlob open(BlobId id) {
        var row = row(id).orElseThrow(BlobStore::notFound);
        var key = vault.findKey(row.caseId()).orElseThrow(BlobStore::notFound);
        var kept = kept(id, row, key);
        var content = SealedChunks.open(key, contentPlace(id), chunks.read(id, SealedChunks.count(kept.size())));
        if (!sha256(content).equals(kept.sha256())) {
            throw new BlobFailure("A kept file is not what was kept.");
        }
        return new OpenBlob(kept, content);
    }

    /** Nothing is left of it; of what is not there, nothing is said. */
    public void delete(BlobId id) {
        row(id).ifPresent(row -> {
            chunks.delete(id);
            entities.remove(row);
        });
    }

    private Optional<Blob> row(BlobId id) {
        return Optional.ofNullable(entities.find(Blob.class, id.value()));
    }

    private KeptBlob kept(BlobId id, Blob row, CaseKey key) {
        return row.kept(vault.open(key, hashPlace(id), row.hash()));
    }

    private static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }

    private static Place hashPlace(BlobId id) {
        return new Place("blob", "sha256", id.value());
    }

    private static Place contentPlace(BlobId id) {
        return new Place("blob_chunk", "content", id.value());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
