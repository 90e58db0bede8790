package org.rsp.gateway;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Access tokens as the realm makes them, signed with the test's key. */
final class Tokens {

    private Tokens() {}

    static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(System.getProperty(Neighbours.ISSUER))
                .subject(subject)
                .audience(Set.of("caseload-service", "returns-service", "resettlement-service"))
                .claim("azp", "mys")
                .claim("typ", "Bearer")
                .claim("organisation", "MYS")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300));
    }

    static String good(String subject) {
        return sign(claims(subject));
    }

    static String sign(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId("test").sign(key());
    }

    static PrivateKey key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(Neighbours.KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }
}
