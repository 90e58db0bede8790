package org.rsp.stack;

/** Fresh access tokens from the stack's own Keycloak, by the secrets of the stack. */
public final class Tokens {

    private final Secrets secrets;
    private final SignIn signIn;

    public Tokens(Settings settings, Secrets secrets) {
        this.secrets = secrets;
        this.signIn = new SignIn(settings.oidc(), settings.publicUrl());
    }

    /** Client credentials: {@code aus}, {@code unhcr}, {@code caseload-service} … */
    public String ofClient(String client) {
        if (!secrets.all().containsKey(Secrets.ofClient(client))) {
            throw new Refused("There is no client called " + client + "; there are "
                    + String.join(", ", Secrets.ORGANISATION_CLIENTS) + " and "
                    + String.join(", ", Secrets.SERVICE_CLIENTS) + ".");
        }
        return signIn.ofClient(client, secrets.get(Secrets.ofClient(client)));
    }

    /** Of a demo user. */
    public String ofUser(String username) {
        return signIn.ofUser(username, secrets.get(Secrets.DEMO_PASSWORD));
    }
}
