package org.rsp.stack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The principal of the demo and the journeys, who hold every topic against what was stored: nobody in the list of
 * topics may read them all. It may do nothing before one of them asks, and nothing again when the broker is started.
 */
public final class StackTests {

    public static final String PRINCIPAL = "stack-tests";

    private StackTests() {}

    /** To read all topics, as no group. */
    static KafkaLogin admit(Settings settings, Secrets secrets) {
        KafkaLogin login = secrets.kafkaLogin(settings, PRINCIPAL);
        new KafkaSetup(secrets.kafkaLogin(settings, KafkaLogin.ADMIN)).admit(login, rights());
        login.writeForKcat(kcat(settings.home()));
        return login;
    }

    public static Path kcat(Path home) {
        return Settings.kcat(home, PRINCIPAL);
    }

    private static Set<AclBinding> rights() {
        var everyTopic =
                new ResourcePattern(ResourceType.TOPIC, ResourcePattern.WILDCARD_RESOURCE, PatternType.LITERAL);
        return new HashSet<>(Topics.allow(PRINCIPAL, everyTopic, AclOperation.READ));
    }
}
