package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.platform.events.PlatformAlone;

/** Everything in one transaction that is rolled back: other tests start with the same database and key file. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class VaultTest {

    private static final String PLAIN = "she fears her uncle, သူမသည် ဦးလေးကို ကြောက်သည်";

    @Inject
    Vault vault;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "rsp.keys")
    Path keys;

    @TempDir
    Path folder;

    private final UUID caseId = UUID.randomUUID();
    private final Place place = new Place("case_file", "note", caseId);

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        // No request, so nobody has told the database for whom this is; without that it shows no keys.
        entities.createNativeQuery("select set_config('app.organisation', 'UTO', true)")
                .getSingleResult();
    }

    @AfterEach
    void rollBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void opens_what_it_sealed_and_seals_the_same_text_to_other_bytes_each_time() {
        var key = vault.key(caseId);
        var sealed = vault.seal(key, place, PLAIN);
        assertEquals(PLAIN, vault.open(vault.findKey(caseId).orElseThrow(), place, sealed));
        assertNotEquals(sealed, vault.seal(key, place, PLAIN));
    }

    @Test
    void refuses_a_value_that_was_moved_to_another_row_column_table_or_case() {
        var key = vault.key(caseId);
        var sealed = vault.seal(key, place, PLAIN);
        refused(key, new Place("case_file", "note", UUID.randomUUID()), sealed);
        refused(key, new Place("case_file", "reason", caseId), sealed);
        refused(key, new Place("interview", "note", caseId), sealed);
        refused(vault.key(UUID.randomUUID()), place, sealed);
    }

    @Test
    void refuses_a_value_of_which_any_bit_was_changed() {
        var key = vault.key(caseId);
        var bytes = vault.seal(key, place, PLAIN).bytes();
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            refused(key, place, Encrypted.of(changed));
        }
        refused(key, place, Encrypted.of(Arrays.copyOf(bytes, bytes.length - 1)));
        refused(key, place, Encrypted.of(new byte[0]));
        refused(key, place, Encrypted.of(PLAIN.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(CaseKey key, Place where, Encrypted<String> sealed) {
        var failure = assertThrows(VaultFailure.class, () -> vault.open(key, where, sealed));
        assertTrue(failure.getMessage().contains(where.kind()), failure::getMessage);
        assertFalse(failure.getMessage().contains("uncle"));
        assertFalse(failure.getMessage().contains(caseId.toString()), "nor whose it is");
        assertEquals(null, failure.getCause());
    }

    @Test
    void refuses_the_key_of_another_case_in_a_cases_row() {
        vault.key(caseId);
        var other = UUID.randomUUID();
        vault.key(other);
        execute("delete from data_key where case_id = '" + caseId + "'");
        execute("insert into data_key (case_id, wrapped, created_at) select '" + caseId
                + "', wrapped, created_at from data_key where case_id = '" + other + "'");
        assertThrows(VaultFailure.class, () -> vault.findKey(caseId));
    }

    @Test
    void erases_with_the_key_of_the_case() {
        vault.seal(vault.key(caseId), place, PLAIN);
        vault.destroyKey(caseId);
        assertTrue(vault.findKey(caseId).isEmpty());
    }

    @Test
    void a_new_key_for_the_same_case_does_not_open_what_was_erased() {
        var sealed = vault.seal(vault.key(caseId), place, PLAIN);
        vault.destroyKey(caseId);
        refused(vault.key(caseId), place, sealed);
    }

    @Test
    void opens_the_old_with_a_key_file_that_has_a_new_first_key_and_seals_new_cases_with_that()
            throws IOException, GeneralSecurityException {
        var sealed = vault.seal(vault.key(caseId), place, PLAIN);
        var old = new KeyFile(keys).read();
        var rotated = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        var after = vaultWith(rotated);

        assertEquals(PLAIN, after.open(after.key(caseId), place, sealed));
        var later = UUID.randomUUID();
        after.key(later);
        assertThrows(VaultFailure.class, () -> vault.findKey(later), "the old file alone does not open the new");
    }

    @Test
    void does_not_start_with_a_key_file_that_lacks_a_key_the_database_was_sealed_with()
            throws IOException, GeneralSecurityException {
        var foreign = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var refused = assertThrows(VaultFailure.class, () -> vaultWith(foreign));
        assertTrue(refused.getMessage().contains("lacks a key"), refused::getMessage);
    }

    @Test
    void does_not_start_and_makes_no_new_key_when_the_file_of_a_used_database_is_gone() {
        var gone = folder.resolve("gone.json");
        var ring = new KeyRing(gone.toString(), entities, clock);
        var refused = assertThrows(VaultFailure.class, () -> ring.open(new StartupEvent()));
        assertTrue(refused.getMessage().contains("missing"), refused::getMessage);
        assertFalse(Files.exists(gone));
    }

    @Test
    void prints_nothing_of_what_it_keeps() {
        var key = vault.key(caseId);
        var sealed = vault.seal(key, place, PLAIN);
        assertEquals("Encrypted[" + sealed.bytes().length + " bytes]", sealed.toString());
        assertEquals("CaseKey[" + caseId + "]", key.toString());
    }

    private Vault vaultWith(KeysetHandle handle) throws IOException, GeneralSecurityException {
        var file = folder.resolve("rotated.json");
        new KeyFile(file).make();
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        var ring = new KeyRing(file.toString(), entities, clock);
        ring.open(new StartupEvent());
        return new Vault(ring, entities, new ObjectMapper(), clock);
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
