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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.ids.Naming;

/**
 * The ids under which each organisation is told of cases that are not its own. Each has a key of its own, derived from one
 * keyset that all services of the platform share, so that UNHCR's token of a case is the same in every area, and nobody else's.
 */
@Singleton
public class Tokens {

    private static final int AES_256 = 32;

    private final KeyFile file;
    private final KnownKeys known;
    private final Map<String, TokenPermutation> recipients = new ConcurrentHashMap<>();
    private volatile @Nullable PrfSet keys;

    Tokens(@ConfigProperty(name = "rsp.token-keys") String file, EntityManager entities, Clock clock) {
        this.file = new KeyFile(Path.of(file), PredefinedPrfParameters.HKDF_SHA256);
        this.known = new KnownKeys(entities, clock);
    }

    @Transactional
    void open(@Observes StartupEvent event) {
        keys = keys(known.open(file, "TOKENS"));
    }

    /** The recipient's names for our ids. */
    public Naming naming(String recipient) {
        return id -> of(recipient, id);
    }

    public UUID of(String recipient, UUID id) {
        return permutation(recipient).token(id);
    }

    /** The id behind the recipient's token, if there is anything behind it; empty when it has not the form of a token. */
    public Optional<UUID> open(String recipient, UUID token) {
        return permutation(recipient).id(token);
    }

    private TokenPermutation permutation(String recipient) {
        return recipients.computeIfAbsent(recipient, r -> TokenPermutation.of(key(r)));
    }

    private byte[] key(String recipient) {
        var opened = keys;
        if (opened == null) {
            throw new VaultFailure("The key file of the tokens has not been read.");
        }
        try {
            return opened.computePrimary(("rsp1|token|" + recipient).getBytes(StandardCharsets.UTF_8), AES_256);
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A recipient's key cannot be derived.", e);
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
