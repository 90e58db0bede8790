package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(NoIdentityProviderYetTest.Later.class)
class NoIdentityProviderYetTest {

    private static final String PORT = "gateway.test.late-port";

    public static class Later implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // A profile is asked more than once, in more than one class loader.
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(Neighbours.closedPort()));
            }
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://localhost:" + System.getProperty(PORT) + "/realms/rsp");
        }
    }

    @TestHTTPResource
    URL gateway;

    @Test
    void starts_without_it_says_so_and_recovers_by_itself() throws Exception {
        RawHttp raw = new RawHttp(gateway.getPort());
        String token = "Authorization: Bearer " + Tokens.good("early");

        RawHttp.Answer early = raw.get("/processing/v1/cases", token);
        assertEquals(503, early.status());
        assertEquals(
                "https://platform.example/problems/tokens-not-verifiable",
                early.json().getString("type"));
        assertEquals("2", early.header("Retry-After"));
        assertEquals(401, raw.get("/processing/v1/cases").status());
        assertEquals(200, raw.get("/processing/v1/openapi").status());

        HttpServer issuer =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT)), 0);
        issuer.start();
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) Tokens.key();
            RSAPublicKey shown = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            Neighbours.serveRealm(issuer, "http://localhost:" + Integer.getInteger(PORT) + "/realms/rsp", shown);
            assertEquals(200, raw.get("/processing/v1/cases", token).status());
        } finally {
            issuer.stop(0);
        }
        assertEquals(200, raw.get("/processing/v1/cases", token).status());
    }
}
