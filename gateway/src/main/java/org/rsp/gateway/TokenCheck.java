package org.rsp.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the OIDC extension whether a bearer token is signed by the realm, in time and meant for the platform. The
 * answer always comes on the request's own context. No answer from the identity provider is not a bad token: it is
 * said as such, and the next request asks again.
 */
@Singleton
class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final IdentityProviderManager identities;

    TokenCheck(IdentityProviderManager identities) {
        this.identities = identities;
    }

    Future<TokenVerdict> check(Exchange exchange) {
        List<String> sent = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return Future.succeededFuture(new TokenVerdict.Bad(GatewayProblem.TOKEN_MISSING));
        }
        return TokenForm.read(sent)
                .map(token -> verify(exchange, token))
                .orElseGet(() -> Future.succeededFuture(new TokenVerdict.Bad(GatewayProblem.TOKEN_REFUSED)));
    }

    private Future<TokenVerdict> verify(Exchange exchange, String token) {
        Context own = Objects.requireNonNull(Vertx.currentContext());
        Promise<TokenVerdict> verdict = Promise.promise();
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        HttpSecurityUtils.setRoutingContextAttribute(request, exchange.routing());
        identities
                .authenticate(request)
                .subscribe()
                .with(
                        identity -> tell(own, verdict, read(identity)),
                        failure -> tell(own, verdict, new TokenVerdict.Bad(reason(failure))));
        return verdict.future();
    }

    /** Keys may have been fetched on another thread; the request and its body live on theirs. */
    private static void tell(Context own, Promise<TokenVerdict> verdict, TokenVerdict told) {
        if (Vertx.currentContext() == own) {
            verdict.complete(told);
        } else {
            own.runOnContext(there -> verdict.complete(told));
        }
    }

    private static TokenVerdict read(@Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new TokenVerdict.Bad(GatewayProblem.TOKEN_REFUSED);
        }
        Object client = token.getClaim("azp");
        Set<String> audiences = token.getAudience();
        if (client == null || token.getSubject() == null || audiences == null) {
            return new TokenVerdict.Bad(GatewayProblem.TOKEN_REFUSED);
        }
        return new TokenVerdict.Good(new Caller(client.toString(), token.getSubject(), audiences));
    }

    private static GatewayProblem reason(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return GatewayProblem.TOKEN_REFUSED;
        }
        LOG.warnf("No verdict on a token: %s", failure.getMessage());
        return GatewayProblem.TOKENS_NOT_VERIFIABLE;
    }
}
