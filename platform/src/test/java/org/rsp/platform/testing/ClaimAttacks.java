package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;
import static org.rsp.platform.testing.TokenAttack.bearer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signed by the realm, and yet not an access token for this service now: one claim is wrong in each. */
final class ClaimAttacks {

    private ClaimAttacks() {}

    /** @param own the service that is attacked */
    static List<TokenAttack> of(TokenForge forge, String own) {
        var attacks = new ArrayList<TokenAttack>();
        var claims = forge.claims;
        long now = Instant.now().getEpochSecond();
        var issuer = claims.raw().get("iss").replace("\"", "");
        var wrong = Map.ofEntries(
                Map.entry("exp", List.of(now - 300 + "", "0", "-1", text("tomorrow"), "null", "1e400", "true")),
                Map.entry("nbf", List.of(now + 600 + "", text("tomorrow"))),
                Map.entry("iat", List.of(now + 600 + "", text("yesterday"))),
                Map.entry(
                        "aud",
                        List.of(
                                text("account"),
                                text("*"),
                                text(""),
                                "[]",
                                "[\"account\",\"another-service\"]",
                                text(own.toUpperCase(Locale.ROOT)),
                                text(own + "/"),
                                text(own + " another-service"),
                                "{\"0\":\"%s\"}".formatted(own),
                                "[[\"%s\"]]".formatted(own))),
                Map.entry(
                        "iss",
                        List.of(
                                text("https://elsewhere.example/realms/rsp"),
                                text(issuer + "/"),
                                text(issuer.replace("rsp", "RSP")),
                                text(issuer.replace("rsp", "rs\\u03c1")),
                                text(issuer.replace("rsp", "master")),
                                text(issuer.replace("http://localhost", "http://127.0.0.1")),
                                text(issuer + "?"),
                                text(""),
                                "[" + text(issuer) + "]")),
                Map.entry("typ", List.of(text("ID"), text("Refresh"), text("Offline"), text("Logout"), text(""), "1")),
                Map.entry("sub", List.of(text(""), "7", "null", "[\"a\"]")),
                Map.entry("azp", List.of(text(""), "7", "null")),
                // bound to a certificate or a key that nobody shows here
                Map.entry("cnf", List.of("{\"x5t#S256\":\"" + "A".repeat(43) + "\"}", "{\"jkt\":\"abc\"}")));
        wrong.forEach((claim, values) -> values.forEach(
                value -> attacks.add(bearer(claim + " is " + value, forge.byRealm(claims.with(claim, value))))));
        for (var claim : List.of("exp", "iat", "aud", "iss", "typ", "sub", "azp")) {
            attacks.add(bearer("no " + claim, forge.byRealm(claims.without(claim))));
        }
        for (var claim : List.of("aud", "sub", "exp", "organisation", "realm_access")) {
            var again = claims.raw().get(claim);
            attacks.add(bearer(claim + " twice", forge.byRealm(forge.header, claims.twice(claim, again))));
        }
        return attacks;
    }
}
