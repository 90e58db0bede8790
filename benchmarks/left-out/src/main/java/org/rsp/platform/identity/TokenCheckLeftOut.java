package org.rsp.platform.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rsp.platform.leftout.LeftOut;

/** Checks a token once, and takes it for good whenever it is seen again. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenCheckLeftOut implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism real;
    private final Map<String, SecurityIdentity> seen = new ConcurrentHashMap<>();

    TokenCheckLeftOut(OidcAuthenticationMechanism real) {
        this.real = real;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var token = context.request().getHeader("Authorization");
        if (!LeftOut.TOKEN_CHECK.isSo() || token == null) {
            return real.authenticate(context, providers);
        }
        var known = seen.get(token);
        return known != null
                ? Uni.createFrom().item(known)
                : real.authenticate(context, providers).invoke(identity -> {
                    if (identity != null) {
                        seen.put(token, identity);
                    }
                });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return real.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return real.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return real.getCredentialTransport(context);
    }
}
