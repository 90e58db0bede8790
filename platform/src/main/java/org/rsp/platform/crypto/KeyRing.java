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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The key-encryption keys of this service, read at its start: those that {@link KnownKeys} lets pass. */
@Singleton
class KeyRing {

    private final KeyFile file;
    private final KnownKeys known;
    private volatile @Nullable Aead cipher;

    KeyRing(@ConfigProperty(name = "rsp.keys") String file, EntityManager entities, Clock clock) {
        this.file = new KeyFile(Path.of(file));
        this.known = new KnownKeys(entities, clock);
    }

    @Transactional
    void open(@Observes StartupEvent event) {
        cipher = cipher(known.open(file, "VAULT"));
    }

    Aead cipher() {
        var opened = cipher;
        if (opened == null) {
            throw new VaultFailure("The key file has not been read.");
        }
        return opened;
    }

    private static Aead cipher(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("The key file holds keys of another kind.", e);
        }
    }
}
