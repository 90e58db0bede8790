package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;
import static org.rsp.platform.testing.TokenAttack.bearer;
import static org.rsp.platform.testing.TokenForge.base64;
import static org.rsp.platform.testing.TokenForge.bytes;

import java.util.ArrayList;
import java.util.List;

/** What is no access token of the realm by its form, whoever signed it. */
final class FormAttacks {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private FormAttacks() {}

    static List<TokenAttack> of(TokenForge forge) {
        var attacks = new ArrayList<TokenAttack>();
        var good = forge.good();
        var parts = good.split("\\.");
        var header = forge.header;
        var claims = forge.claims.json();
        attacks.add(bearer("nothing", ""));
        attacks.add(bearer("not a token", "abc"));
        attacks.add(bearer("two dots", ".."));
        attacks.add(bearer("two parts", parts[0] + "." + parts[1]));
        attacks.add(bearer("four parts", good + "." + parts[2]));
        attacks.add(bearer("five parts, as if encrypted", good + "." + parts[1] + "." + parts[2]));
        attacks.add(bearer("a space in the signature", spaced(good)));
        attacks.add(
                bearer("other characters in the signature", good.substring(0, good.length() - 9) + "!" + last(good)));
        attacks.add(bearer("padded parts", parts[0] + "==." + parts[1] + "." + parts[2] + "=="));
        attacks.add(bearer("a signature with its unused bits set", withUnusedBits(good)));

        attacks.add(bearer(
                "crit with a word nobody knows",
                forge.byRealm(header.with("crit", "[\"rsp\"]").with("rsp", "true"), claims)));
        attacks.add(bearer("crit, empty", forge.byRealm(header.with("crit", "[]"), claims)));
        attacks.add(bearer(
                "b64 false, said to be critical",
                forge.byRealm(header.with("b64", "false").with("crit", "[\"b64\"]"), claims)));
        attacks.add(bearer("b64 false", forge.byRealm(header.with("b64", "false"), claims)));
        attacks.add(bearer("a token in a token", forge.byRealm(header.with("cty", text("JWT")), good)));
        attacks.add(bearer("a token for a claim set", forge.byRealm(header, good)));
        attacks.add(bearer("compressed, it says", forge.byRealm(header.with("zip", text("DEF")), claims)));
        for (var type : List.of("logout+jwt", "dpop+jwt", "secevent+jwt", "JOSE", "")) {
            attacks.add(bearer("of the type '" + type + "'", forge.byRealm(header.with("typ", text(type)), claims)));
        }
        attacks.add(bearer("claims that are no JSON", forge.byRealm(header, "organisation=UNHCR")));
        attacks.add(bearer("claims that are a list", forge.byRealm(header, "[" + claims + "]")));
        attacks.add(bearer("no claims", forge.byRealm(header, "")));
        attacks.add(bearer("empty claims", forge.byRealm(header, "{}")));
        attacks.add(bearer("a header that is no JSON", base64(bytes("RS256")) + "." + parts[1] + "." + parts[2]));
        return attacks;
    }

    private static String last(String token) {
        return token.substring(token.length() - 9);
    }

    private static String spaced(String token) {
        return token.substring(0, token.length() - 9) + " " + last(token);
    }

    /** 256 bytes leave four bits of the last character without a meaning: the same bytes, another text. */
    private static String withUnusedBits(String token) {
        int end = token.length() - 1;
        return token.substring(0, end) + ALPHABET.charAt(ALPHABET.indexOf(token.charAt(end)) | 1);
    }
}
