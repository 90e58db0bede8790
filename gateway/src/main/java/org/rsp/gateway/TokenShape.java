package org.rsp.gateway;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a token that the realm would not have written, though it be signed: by its header, or by the claims we go by. The
 * extension checks signature, issuer, audience and end; the services look again, with code of their own.
 */
@Singleton
@Unremovable
class TokenShape implements Validator {

    /** What Keycloak writes. Anything else – jku, x5u, crit, b64, cty – is for somebody to be led by. */
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");

    /** How far the clocks of the realm and of the gateway may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    /** What is wrong, without a word of the token; null when nothing is. */
    @Override
    public @Nullable String validate(JwtContext token) {
        try {
            return token.getJoseObjects().size() == 1 && hasOurHeader(token) && hasOurClaims(token.getJwtClaims())
                    ? null
                    : "not an access token as the realm makes them";
        } catch (JoseException | RuntimeException e) {
            return "not readable as an access token";
        }
    }

    private static boolean hasOurHeader(JwtContext token) throws JoseException {
        var header = JsonUtil.parseJson(
                token.getJoseObjects().getFirst().getHeaders().getFullHeaderAsJsonString());
        return HEADER.containsAll(header.keySet()) && "JWT".equals(header.get("typ"));
    }

    private static boolean hasOurClaims(JwtClaims claims) {
        return isWord(claims.getClaimValue("sub"))
                && isWord(claims.getClaimValue("azp"))
                && "Bearer".equals(claims.getClaimValue("typ"))
                // a token bound to a key is worth nothing without the proof, which nobody asks for here
                && !claims.hasClaim("cnf")
                && claims.getClaimValue("iat") instanceof Number issued
                && issued.longValue() <= Clock.systemUTC().instant().plus(SKEW).getEpochSecond();
    }

    private static boolean isWord(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank();
    }
}
