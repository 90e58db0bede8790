package org.rsp.platform.events;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.rsp.platform.testing.TestParts;

/** The platform as an application of its own, with nothing around it but a database and a broker. */
public class PlatformAlone implements QuarkusTestProfile {

    public static final String TOPIC = "proof.v1";
    static final String OTHER_TOPIC = "other.v1";

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestParts.class, Map.of(TestParts.TOPICS, TOPIC + "," + OTHER_TOPIC), false));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.application.name", "proof-service"),
                Map.entry("quarkus.rest.path", "/proof/v1"),
                Map.entry("quarkus.devservices.enabled", "false"),
                Map.entry("quarkus.flyway.locations", "db/platform"),
                Map.entry("quarkus.oidc.enabled", "false"),
                Map.entry("rsp.events.topic", TOPIC),
                Map.entry("rsp.audit.every", "50ms"));
    }
}
