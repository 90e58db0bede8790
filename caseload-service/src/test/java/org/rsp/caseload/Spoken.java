package org.rsp.caseload;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A caller inside the process: a request of its own, for one organisation, without HTTP. */
record Spoken(String organisation) implements JsonWebToken {

    @Override
    public String getName() {
        return organisation;
    }

    private Map<String, String> claims() {
        return Map.of("organisation", organisation, "sub", "somebody of " + organisation);
    }

    @Override
    public Set<String> getClaimNames() {
        return claims().keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return (T) claims().get(name);
    }

    /** Does the work as a request of this organisation would. */
    <T> T does(Callable<T> work) throws Exception {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(this)
                    .addRole("registrar")
                    .build();
            Arc.container().instance(CurrentIdentityAssociation.class).get().setIdentity(identity);
            return work.call();
        } finally {
            context.terminate();
        }
    }
}
