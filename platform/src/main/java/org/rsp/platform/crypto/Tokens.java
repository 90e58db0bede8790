package org.rsp.platform.crypto;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rsp.platform.ids.Naming;

/**
 * The ids under which each organisation is told of cases that are not its own. Each has a key of its own, derived from one
 * keyset that all services of the platform share, so that UNHCR's token of a case is the same in every area, and nobody else's.
 */
@Singleton
public class Tokens {

    private final SharedKeys keys;
    private final Map<String, TokenPermutation> recipients = new ConcurrentHashMap<>();

    Tokens(SharedKeys keys) {
        this.keys = keys;
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
        return recipients.computeIfAbsent(recipient, r -> TokenPermutation.of(keys.derived("token|" + r)));
    }
}
