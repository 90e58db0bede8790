package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;
import static org.rsp.platform.testing.TokenAttack.bearer;
import static org.rsp.platform.testing.TokenForge.base64;
import static org.rsp.platform.testing.TokenForge.bytes;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;

/** The algorithm the forger would like, or the signature of something else. */
final class SignatureAttacks {

    private SignatureAttacks() {}

    static List<TokenAttack> of(TokenForge forge) {
        var attacks = new ArrayList<TokenAttack>();
        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            attacks.add(bearer("algorithm '" + none + "', unsigned", unsigned(forge, none)));
        }
        var parts = forge.good().split("\\.");
        var header = forge.header;
        attacks.add(bearer(
                "algorithm none over a real signature",
                base64(bytes(header.with("alg", text("none")).json())) + "." + parts[1] + "." + parts[2]));
        attacks.add(bearer("no algorithm", forge.byRealm(header.without("alg"), forge.claims.json())));
        attacks.add(bearer("two algorithms", twoAlgorithms(forge)));

        var der = forge.published.getEncoded();
        var pem = TokenForge.pem(der);
        attacks.add(bearer("HS256, keyed with the public key's PEM", forge.withSecret("HS256", bytes(pem), header)));
        attacks.add(bearer(
                "HS256, keyed with the PEM without its last line end",
                forge.withSecret("HS256", bytes(pem.strip()), header)));
        attacks.add(bearer("HS256, keyed with the public key's DER", forge.withSecret("HS256", der, header)));
        attacks.add(bearer(
                "HS256, keyed with the modulus",
                forge.withSecret("HS256", forge.published.getModulus().toByteArray(), header)));
        attacks.add(bearer(
                "HS256, keyed with the published JWK",
                forge.withSecret("HS256", bytes(TokenForge.jwk(forge.published, "")), header)));
        attacks.add(bearer("HS256, keyed with a zero", forge.withSecret("HS256", new byte[1], header)));
        attacks.add(bearer("HS512, keyed with the public key's PEM", forge.withSecret("HS512", bytes(pem), header)));

        var elliptic = header.with("alg", text("ES256"));
        attacks.add(bearer(
                "ES256 with r = s = 0",
                TokenForge.content(elliptic, forge.claims.json()) + "." + base64(new byte[64])));
        attacks.add(bearer(
                "ES256 with a key of one's own",
                TokenForge.signed("SHA256withECDSAinP1363Format", ellipticKey(), elliptic, forge.claims.json())));
        attacks.add(bearer(
                "RS512, which the realm does not use",
                forge.byRealmWith("SHA512withRSA", header.with("alg", text("RS512")))));
        attacks.add(bearer(
                "PS256, which the realm does not use",
                forge.byRealmWith("RSASSA-PSS", header.with("alg", text("PS256")))));
        attacks.add(bearer(
                "the algorithm in lower case", forge.byRealmWith("SHA256withRSA", header.with("alg", text("rs256")))));

        attacks.add(bearer(
                "another's claims under a real signature",
                parts[0] + "."
                        + base64(bytes(
                                forge.claims.with("organisation", text("RSO")).json())) + "." + parts[2]));
        attacks.add(bearer(
                "the claims of another token",
                parts[0] + "."
                        + forge.byRealm(forge.claims.with("sub", text("other"))).split("\\.")[1] + "." + parts[2]));
        attacks.add(bearer(
                "a changed header under a real signature",
                base64(bytes(header.with("typ", text("at+jwt")).json())) + "." + parts[1] + "." + parts[2]));
        attacks.add(bearer("a signature of zeros", parts[0] + "." + parts[1] + "." + base64(new byte[256])));
        attacks.add(bearer(
                "a signature cut by one character",
                forge.good().substring(0, forge.good().length() - 1)));
        attacks.add(bearer("a signature cut in half", parts[0] + "." + parts[1] + "." + parts[2].substring(171)));
        attacks.add(bearer("an empty signature", parts[0] + "." + parts[1] + "."));
        return attacks;
    }

    private static String unsigned(TokenForge forge, String alg) {
        return TokenForge.content(forge.header.with("alg", text(alg)), forge.claims.json()) + ".";
    }

    private static String twoAlgorithms(TokenForge forge) {
        var header = forge.header.twice("alg", text("none"));
        return base64(bytes(header)) + "." + base64(bytes(forge.claims.json())) + ".";
    }

    private static PrivateKey ellipticKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
