package org.rsp.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.rsp.platform.sql.Sql;

/**
 * Opens a key file at the start of a service. The database knows which keys there must be, by number: a service whose file is
 * lost, or is another's, does not start – a new key would hide that nothing old opens any more.
 */
class KnownKeys {

    private final EntityManager entities;
    private final Clock clock;

    KnownKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Must be called in a transaction: what is new in the file is known from then on. */
    KeysetHandle open(KeyFile file, String purpose) {
        var expected = expected(purpose);
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
        found.forEach(id -> remember(id, purpose));
        return keys;
    }

    private Set<Long> expected(String purpose) {
        return new HashSet<>(
                Sql.column(entities, "select id from key_encryption_key where purpose = :purpose", "id", Long.class)
                        .setParameter("purpose", purpose)
                        .list());
    }

    private void remember(long id, String purpose) {
        entities.createNativeQuery("insert into key_encryption_key (id, purpose, known_since)"
                        + " values (:id, :purpose, :now) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("purpose", purpose)
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
}
