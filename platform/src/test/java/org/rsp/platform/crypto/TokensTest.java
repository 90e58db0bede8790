package org.rsp.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.prf.PredefinedPrfParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.ids.Ids;

@QuarkusTest
@TestProfile(PlatformAlone.class)
class TokensTest {

    @Inject
    Tokens tokens;

    @Inject
    Ids ids;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "rsp.token-keys")
    Path keys;

    @TempDir
    Path folder;

    /** Another service: it knows no database of ours, but the same file. */
    private Tokens opened(Path file) {
        var others = new SharedKeys(file.toString(), entities, clock);
        others.open(new StartupEvent());
        return new Tokens(others);
    }

    @Test
    void a_recipient_opens_its_own_token_and_nobody_elses() {
        var id = ids.next();
        var token = tokens.naming("UNHCR").name(id);
        assertEquals(Optional.of(id), tokens.open("UNHCR", token));
        assertNotEquals(Optional.of(id), tokens.open("IOM", token));
        assertNotEquals(token, tokens.of("IOM", id));
        assertEquals(Optional.empty(), tokens.open("UNHCR", id), "a real id is no token");
    }

    @Test
    void every_service_that_shares_the_file_makes_the_same_tokens() {
        var id = ids.next();
        var others = QuarkusTransaction.requiringNew().call(() -> opened(keys));
        assertEquals(tokens.of("UNHCR", id), others.of("UNHCR", id));
    }

    @Test
    void a_service_whose_file_is_lost_or_another_does_not_start() {
        assertThrows(VaultFailure.class, () -> QuarkusTransaction.requiringNew()
                .call(() -> opened(folder.resolve("lost.json"))));
        var another = folder.resolve("another.json");
        new KeyFile(another, PredefinedPrfParameters.HKDF_SHA256).make();
        assertThrows(VaultFailure.class, () -> QuarkusTransaction.requiringNew().call(() -> opened(another)));
    }

    @Test
    void says_nothing_before_its_keys_are_read() {
        var closed = new Tokens(new SharedKeys(keys.toString(), entities, clock));
        assertThrows(VaultFailure.class, () -> closed.of("UNHCR", ids.next()));
    }
}
