package org.rsp.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The key-encryption keys of this service, read at its start. The database knows which there must be, by number: a service
 * whose key file is lost, or is another's, does not start – a new key would hide that nothing old opens any more.
 */
@Singleton
class KeyRing {

    private final KeyFile file;
    private final EntityManager entities;
    private final Clock clock;
    private volatile @Nullable Aead cipher;

    KeyRing(@ConfigProperty(name = "rsp.keys") String file, EntityManager entities, Clock clock) {
        this.file = new KeyFile(Path.of(file));
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void open(@Observes StartupEvent event) {
        var expected = expected();
        if (!file.exists()) {
            if (!expected.isEmpty()) {
                throw new VaultFailure(
                        "The key file " + file + " is missing, and the database holds what was sealed with"
                                + " it. Put it back from its backup.");
            }
            file.make();
        }
        var keys = file.read();
        var found = ids(keys);
        if (!found.containsAll(expected)) {
            throw new VaultFailure("The key file " + file + " lacks a key with which this database was sealed. Put back"
                    + " the file that belongs to this database.");
        }
        found.removeAll(expected);
        found.forEach(this::remember);
        cipher = cipher(keys);
    }

    Aead cipher() {
        var opened = cipher;
        if (opened == null) {
            throw new VaultFailure("The key file has not been read.");
        }
        return opened;
    }

    private Set<Long> expected() {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery("select id from key_encryption_key", Long.class)
                .list());
    }

    private void remember(long id) {
        entities.createNativeQuery(
                        "insert into key_encryption_key (id, known_since) values (:id, :now) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Set<Long> ids(KeysetHandle keys) {
        var ids = new HashSet<Long>();
        for (int i = 0; i < keys.size(); i++) {
            ids.add((long) keys.getAt(i).getId());
        }
        return ids;
    }

    private static Aead cipher(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("The key file holds keys of another kind.", e);
        }
    }
}
