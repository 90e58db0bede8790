package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;

/**
 * A broker as the launcher starts it, without the other parts, and with one message on each topic: of its own, because
 * what is written here must not be read as an event by the other journeys.
 */
record KafkaAlone(Settings settings, Stack stack, Secrets secrets) implements AutoCloseable {

    static KafkaAlone begin(String name) throws InterruptedException {
        var settings = RunningStack.freshSettings(name).withParts(EnumSet.of(Part.KAFKA));
        var stack = new Stack(settings, line -> {});
        stack.up();
        var alone = new KafkaAlone(settings, stack, Secrets.in(settings.home()));
        StackTests.admit(settings, alone.secrets());
        for (Topics.Topic topic : Topics.in(settings).all()) {
            assertTrue(alone.as(KafkaLogin.ADMIN).toWrite(topic.name()), topic.name());
        }
        return alone;
    }

    KafkaLogin login(String user) {
        return secrets.kafkaLogin(settings, user);
    }

    KafkaLogin login(String user, String password) {
        return new KafkaLogin(settings.kafka(), user, password);
    }

    KafkaAttempt as(String user) {
        return new KafkaAttempt(login(user));
    }

    Admin administrator() {
        return Admin.create(login(KafkaLogin.ADMIN).settings());
    }

    static void assertRefused(KafkaLogin login) {
        assertInstanceOf(SaslAuthenticationException.class, failure(login.settings()), login.user());
    }

    /** What a client with these settings gets instead of an answer. */
    static Throwable failure(Map<String, Object> client) {
        try (var admin = Admin.create(client)) {
            return assertThrows(
                            ExecutionException.class,
                            () -> admin.describeCluster().clusterId().get())
                    .getCause();
        }
    }

    @Override
    public void close() {
        stack.reset();
    }
}
