package org.rsp.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By which a request is known again that is not kept. Made with a key that is not in the database: to whoever takes a plain
 * digest of a person's data, the data is as good as told, for there are few enough people to try.
 */
@Singleton
public class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<byte[]> key;

    @Inject
    Fingerprints(SharedKeys keys) {
        this(() -> keys.derived("fingerprint"));
    }

    Fingerprints(Supplier<byte[]> key) {
        this.key = key;
    }

    /** The same words about something else are another request. */
    public String of(String about, byte[] said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get(), ALGORITHM));
            mac.update(about.getBytes(StandardCharsets.UTF_8));
            // no text has this byte: so nobody can say the end of one as the beginning of the other
            mac.update((byte) 0xFF);
            return HexFormat.of().formatHex(mac.doFinal(said));
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A fingerprint cannot be made.", e);
        }
    }
}
