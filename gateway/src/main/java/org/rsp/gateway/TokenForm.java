package org.rsp.gateway;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way in which a token is sent and written. Two headers can be read in two ways; the extension skips characters
 * that are no Base64, and falls over a token of dots. The services look again, with code of their own.
 */
final class TokenForm {

    private static final Pattern FORM = Pattern.compile("(?i:bearer) (([\\w-]+)\\.([\\w-]+)\\.([\\w-]+))");

    private TokenForm() {}

    /** The token, when these Authorization headers are one and hold one. */
    static Optional<String> read(List<String> sent) {
        if (sent.size() != 1) {
            return Optional.empty();
        }
        Matcher token = FORM.matcher(sent.getFirst());
        return token.matches() && isPlain(token.group(2)) && isPlain(token.group(3)) && isPlain(token.group(4))
                ? Optional.of(token.group(1))
                : Optional.empty();
    }

    /** No bit is set that means nothing: one text for one token. */
    private static boolean isPlain(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
