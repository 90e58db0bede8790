package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;
import static org.rsp.platform.testing.TokenAttack.bearer;
import static org.rsp.platform.testing.TokenAttack.sending;

import java.util.List;
import java.util.stream.Stream;
import org.rsp.platform.testing.TokenAttack.Expected;

/** All the kinds of bad token we know, for every operation of every document. A new kind is one line in its group. */
public final class TokenAttacks {

    private TokenAttacks() {}

    /** @param own the service that is attacked, as tokens name it */
    public static List<TokenAttack> all(TokenForge forge, String own) {
        return Stream.of(
                        SignatureAttacks.of(forge),
                        KeyAttacks.of(forge),
                        FormAttacks.of(forge),
                        ClaimAttacks.of(forge, own),
                        transport(forge))
                .flatMap(List::stream)
                .toList();
    }

    /** A good token, wrongly carried. */
    private static List<TokenAttack> transport(TokenForge forge) {
        var good = forge.good();
        var bad = forge.byStranger(forge.header);
        return List.of(
                new TokenAttack("nothing at all", Expected.NOT_THERE, List.of(), ""),
                new TokenAttack("in the query", Expected.NOT_THERE, List.of(), "?access_token=" + good),
                other("in a cookie", "Cookie", "access_token=" + good + "; q_session=" + good),
                other("in another header", "X-Forwarded-Access-Token", good),
                other("for a proxy", "Proxy-Authorization", "Bearer " + good),
                new TokenAttack(
                        "two headers, the first good",
                        Expected.REFUSED,
                        List.of("Authorization", "Bearer " + good, "Authorization", "Bearer " + bad),
                        ""),
                new TokenAttack(
                        "two headers, the second good",
                        Expected.REFUSED,
                        List.of("Authorization", "Bearer " + bad, "Authorization", "Bearer " + good),
                        ""),
                sending("two tokens in one header", Expected.REFUSED, "Bearer " + good + ", Bearer " + good),
                sending("Basic", Expected.REFUSED, "Basic dW5oY3I6dW5oY3I="),
                sending("the token as Basic", Expected.REFUSED, "Basic " + good),
                sending("as DPoP without a proof", Expected.REFUSED, "DPoP " + good),
                sending("no scheme", Expected.REFUSED, good),
                sending("another scheme", Expected.REFUSED, "Token " + good),
                sending("the scheme twice", Expected.REFUSED, "Bearer Bearer " + good),
                sending("the scheme alone", Expected.REFUSED, "Bearer"),
                sending("a tab after the scheme", Expected.REFUSED, "Bearer\t" + good),
                sending("a word after the token", Expected.REFUSED, "Bearer " + good + " x"),
                sending("the scheme in lower case", Expected.LEGAL, "bearer " + good),
                sending("a megabyte", Expected.TOO_LARGE, "Bearer " + "a".repeat(1 << 20)),
                bearer(
                        "ten kilobytes of claims",
                        forge.byRealm(forge.claims
                                .with("padding", text("a".repeat(7_000)))
                                .with("aud", text("another-service")))));
    }

    private static TokenAttack other(String name, String header, String value) {
        return new TokenAttack(name, Expected.NOT_THERE, List.of(header, value), "");
    }
}
