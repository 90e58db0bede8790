package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;
import static org.rsp.platform.testing.TokenAttack.bearer;
import static org.rsp.platform.testing.TokenForge.base64;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A key of the forger's own, and every way to talk the verifier into using it; some name an address to fetch it from. */
final class KeyAttacks {

    private KeyAttacks() {}

    static List<TokenAttack> of(TokenForge forge) {
        var attacks = new ArrayList<TokenAttack>();
        var header = forge.header;
        attacks.add(bearer("a stranger's key under the realm's key id", forge.byStranger(header)));
        attacks.add(bearer("a stranger's key without a key id", forge.byStranger(header.without("kid"))));
        var ids = Map.of(
                "empty", text(""),
                "unknown, as after the realm gave up a key", text("a-key-of-last-year"),
                "a path", text("../../../../../../dev/null"),
                "SQL", text("x' UNION SELECT 'AAAA'; --"),
                "an address", text(forge.trap),
                "a number", "1",
                "null", "null",
                "with a zero byte", text("test\\u0000"),
                "a command", text("$(curl " + forge.trap + ")"),
                "four thousand characters", text("k".repeat(4_000)));
        ids.forEach((what, id) -> {
            attacks.add(bearer("a key id that is " + what, forge.byStranger(header.with("kid", id))));
        });
        attacks.add(bearer(
                "a path to an empty file, keyed with nothing",
                forge.withSecret("HS256", new byte[1], header.with("kid", text("/dev/null")))));

        var own = (RSAPublicKey) forge.ownCertificate.getPublicKey();
        var withoutId = header.without("kid");
        attacks.add(bearer("jku, an address of keys", forge.byStranger(withoutId.with("jku", text(forge.trap)))));
        attacks.add(bearer("jku beside the realm's key id", forge.byStranger(header.with("jku", text(forge.trap)))));
        attacks.add(
                bearer("x5u, an address of certificates", forge.byStranger(withoutId.with("x5u", text(forge.trap)))));
        attacks.add(bearer("jwk, the key itself", forge.byStranger(header.with("jwk", TokenForge.jwk(own, "own")))));
        attacks.add(bearer(
                "x5c, the certificate itself",
                forge.byStranger(withoutId.with("x5c", "[" + text(certificate(forge)) + "]"))));
        attacks.add(bearer(
                "x5t#S256, the certificate's print", forge.byStranger(withoutId.with("x5t#S256", text(print(forge))))));
        // signed by the realm: what the realm never writes is not believed even so
        attacks.add(bearer(
                "jku in the realm's own token",
                forge.byRealm(header.with("jku", text(forge.trap)), forge.claims.json())));
        attacks.add(bearer(
                "x5u in the realm's own token",
                forge.byRealm(header.with("x5u", text(forge.trap)), forge.claims.json())));
        return attacks;
    }

    private static byte[] encoded(TokenForge forge) {
        try {
            return forge.ownCertificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String certificate(TokenForge forge) {
        return Base64.getEncoder().encodeToString(encoded(forge));
    }

    private static String print(TokenForge forge) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(encoded(forge)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
