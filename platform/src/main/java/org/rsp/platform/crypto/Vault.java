package org.rsp.platform.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.sql.Sql;

/**
 * Seals and opens what must not be readable in the database. Each case has a data key of its own, kept sealed with a
 * key-encryption key that is not in the database; without its data key what was sealed is erased. All calls belong into the transaction of the change or the read.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Vault {

    private final KeyRing ring;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Vault(KeyRing ring, EntityManager entities, ObjectMapper json, Clock clock) {
        this.ring = ring;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The case's key; made, and kept in this transaction, when it has none yet. */
    public CaseKey key(UUID caseId) {
        return findKey(caseId).orElseGet(() -> newKey(caseId));
    }

    /** Empty when nothing was ever sealed for the case, or when it was erased. */
    public Optional<CaseKey> findKey(UUID caseId) {
        return Sql.column(entities, "select wrapped from data_key where case_id = :case", "wrapped", byte[].class)
                .setParameter("case", caseId)
                .uniqueResultOptional()
                .map(wrapped -> unwrapped(caseId, wrapped));
    }

    public Encrypted<String> seal(CaseKey key, Place place, String plain) {
        return sealed(key, place, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is more than one text; kept as JSON. */
    public <T> Encrypted<T> sealRecord(CaseKey key, Place place, T plain) {
        try {
            return sealed(key, place, json.writeValueAsBytes(plain));
        } catch (JsonProcessingException e) {
            throw new VaultFailure("A value of " + place.kind() + " cannot be written.");
        }
    }

    private static <T> Encrypted<T> sealed(CaseKey key, Place place, byte[] plain) {
        try {
            return Encrypted.of(key.cipher().encrypt(plain, place.bytes()));
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A value of " + place.kind() + " cannot be sealed.", e);
        }
    }

    /** Fails when the value was sealed for another place or case, or has been changed. */
    public String open(CaseKey key, Place place, Encrypted<String> sealed) {
        return new String(opened(key, place, sealed), StandardCharsets.UTF_8);
    }

    /** The same for what was sealed by {@link #sealRecord}. */
    public <T> T openRecord(CaseKey key, Place place, Encrypted<T> sealed, Class<T> type) {
        try {
            return json.readValue(opened(key, place, sealed), type);
        } catch (IOException e) {
            throw new VaultFailure("What is kept in " + place.kind() + " is no " + type.getSimpleName() + ".");
        }
    }

    private static byte[] opened(CaseKey key, Place place, Encrypted<?> sealed) {
        try {
            return key.cipher().decrypt(sealed.bytes(), place.bytes());
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("What is kept in " + place.kind() + " was not sealed for this place and case.", e);
        }
    }

    /** Erases what was ever sealed for the case: nobody can open it again. */
    public void destroyKey(UUID caseId) {
        entities.createNativeQuery("delete from data_key where case_id = :case")
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** Of two who make a key for one case at once the second takes the first one's. */
    private CaseKey newKey(UUID caseId) {
        try {
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), ring.cipher(), binding(caseId));
            entities.createNativeQuery("insert into data_key (case_id, wrapped, created_at)"
                            + " values (:case, :wrapped, :now) on conflict do nothing")
                    .setParameter("case", caseId)
                    .setParameter("wrapped", wrapped)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A data key cannot be made.", e);
        }
        return findKey(caseId).orElseThrow(() -> new VaultFailure("A data key was not kept."));
    }

    private CaseKey unwrapped(UUID caseId, byte[] wrapped) {
        try {
            var key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, ring.cipher(), binding(caseId));
            return new CaseKey(caseId, key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of(
                    "A data key does not belong to its case, or was sealed with a key that is not here.", e);
        }
    }

    private static byte[] binding(UUID caseId) {
        return ("rsp1|data_key|" + caseId).getBytes(StandardCharsets.UTF_8);
    }
}
