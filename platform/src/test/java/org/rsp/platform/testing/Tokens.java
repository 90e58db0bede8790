package org.rsp.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rsp.platform.identity.Role;

/**
 * Access tokens as Keycloak issues them, really signed (RS256) with a key that lives as long as the tests: a service
 * under test checks signature, issuer, audience and time as it does in production. Whoever asks, in whatever class
 * loader, signs with the same key.
 */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/rsp";

    static final Set<String> AUDIENCES =
            Set.of("caseload-service", "returns-service", "resettlement-service", "coi-service");

    static final String KEY_ID = "test";

    private static final String KEY = "rsp.test.signing-key";
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** A signature costs more than the request that shows it. */
    private static final Duration FRESH = LIFE.dividedBy(2);

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    private Tokens() {}

    /** The public half of this run's key, as the realm publishes it. */
    static String publicJwk() {
        return TokenForge.jwk(forge(URI.create("http://localhost")).published, KEY_ID);
    }

    /** Everything that can be wrong with a token, with the realm's own key. */
    static TokenForge forge(URI trap) {
        var now = Instant.now();
        return new TokenForge(
                privateKey(),
                KEY_ID,
                trap,
                "iss",
                Members.text(ISSUER),
                "aud",
                "[\"caseload-service\",\"returns-service\",\"resettlement-service\",\"coi-service\"]",
                "sub",
                Members.text("f1d2c3b4-0000-4000-8000-000000000001"),
                "iat",
                Long.toString(now.getEpochSecond()),
                "exp",
                Long.toString(now.plus(LIFE).getEpochSecond()),
                "typ",
                Members.text("Bearer"),
                "azp",
                Members.text("unhcr"),
                "organisation",
                Members.text("UNHCR"),
                "realm_access",
                "{\"roles\":[\"registrar\",\"caseworker\",\"supervisor\",\"integration\"]}");
    }

    /** A person or system of the organisation with these roles. Not a system client unless INTEGRATION is among them. */
    public static String of(String organisation, Role... roles) {
        return kept(organisation + Arrays.toString(roles), () -> claims(organisation, roles));
    }

    /** Whoever asks again soon has the same token again, as a real client does. */
    private static String kept(String whose, Supplier<JwtClaimsBuilder> claims) {
        var now = Instant.now();
        return KEPT.compute(
                        whose,
                        (_, kept) -> kept != null && now.isBefore(kept.until())
                                ? kept
                                : new Kept(signed(claims.get()), now.plus(FRESH)))
                .token();
    }

    /** The same organisation's token as a system client gets it: it must send an Idempotency-Key. */
    public static String ofSystem(String organisation, Role... roles) {
        var all = Arrays.copyOf(roles, roles.length + 1);
        all[roles.length] = Role.INTEGRATION;
        return of(organisation, all);
    }

    /** The same organisation by another of its clients. */
    public static String ofClient(String client, String organisation, Role... roles) {
        return signed(claims(organisation, roles).claim("azp", client));
    }

    /** Another service of the platform: it has the one role, and speaks for no organisation. */
    public static String ofService(String name) {
        var claims = claims(name, Role.SERVICE);
        claims.remove("organisation");
        return signed(claims);
    }

    public static String withoutOrganisation(Role... roles) {
        return kept(Arrays.toString(roles), () -> {
            var claims = claims("UNHCR", roles);
            claims.remove("organisation");
            return claims;
        });
    }

    public static String expired(String organisation, Role... roles) {
        var end = Instant.now().minus(LIFE);
        return signed(claims(organisation, roles).issuedAt(end.minus(LIFE)).expiresAt(end));
    }

    public static String forOtherAudience(String organisation, Role... roles) {
        return signed(claims(organisation, roles).audience("another-service"));
    }

    public static String fromOtherIssuer(String organisation, Role... roles) {
        return signed(claims(organisation, roles).issuer("https://elsewhere.example/realms/rsp"));
    }

    public static String signedWithOtherKey(String organisation, Role... roles) {
        return claims(organisation, roles).jws().keyId(KEY_ID).sign(newPair().getPrivate());
    }

    /** Says of itself that it needs no signature, and has none. */
    public static String unsigned(String organisation, Role... roles) {
        var parts = of(organisation, roles).split("\\.");
        return text("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
    }

    /** A good token whose claims were changed after it was signed. */
    public static String tampered(String organisation, Role... roles) {
        var good = of(organisation, roles).split("\\.");
        var other = of(organisation.equals("RSO") ? "IOM" : "RSO", roles).split("\\.");
        return good[0] + "." + other[1] + "." + good[2];
    }

    private static JwtClaimsBuilder claims(String organisation, Role... roles) {
        var now = Instant.now();
        var person = UUID.nameUUIDFromBytes((organisation + Arrays.toString(roles)).getBytes(StandardCharsets.UTF_8));
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCES)
                .subject(person.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim("typ", "Bearer")
                .claim("azp", organisation.toLowerCase(java.util.Locale.ROOT))
                .claim("organisation", organisation)
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                List.copyOf(Arrays.stream(roles).map(Role::wire).toList())));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(privateKey());
    }

    /** The key of this run, made once. */
    private static synchronized RSAPrivateCrtKey privateKey() {
        var made = System.getProperty(KEY);
        if (made == null) {
            made = Base64.getEncoder().encodeToString(newPair().getPrivate().getEncoded());
            System.setProperty(KEY, made);
        }
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(made)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
