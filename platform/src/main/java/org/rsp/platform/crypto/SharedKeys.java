package org.rsp.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keyset that all services of the platform share, read at the start. Nobody is given it: each use has a key of its own,
 * derived under the use's name, and tells with it nothing about the others.
 */
@Singleton
class SharedKeys {

    private static final int BITS_256 = 32;

    private final KeyFile file;
    private final KnownKeys known;
    private volatile @Nullable PrfSet keys;

    SharedKeys(@ConfigProperty(name = "rsp.token-keys") String file, EntityManager entities, Clock clock) {
        this.file = new KeyFile(Path.of(file), PredefinedPrfParameters.HKDF_SHA256);
        this.known = new KnownKeys(entities, clock);
    }

    @Transactional
    void open(@Observes StartupEvent event) {
        keys = keys(known.open(file, "TOKENS"));
    }

    /** 256 bits, the same in every service. */
    byte[] derived(String use) {
        var opened = keys;
        if (opened == null) {
            throw new VaultFailure("The key file of the tokens has not been read.");
        }
        try {
            return opened.computePrimary(("rsp1|" + use).getBytes(StandardCharsets.UTF_8), BITS_256);
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A key cannot be derived.", e);
        }
    }

    private static PrfSet keys(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("The key file of the tokens holds keys of another kind.", e);
        }
    }
}
