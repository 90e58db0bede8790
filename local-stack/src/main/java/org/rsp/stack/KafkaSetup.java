package org.rsp.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/**
 * Brings a broker to what the list of topics says: the principals with their passwords, the topics, the rights. What
 * is missing is made; a principal or a right that is not listed is taken away; no topic is ever changed or deleted.
 */
final class KafkaSetup {

    private static final int PATIENCE_SECONDS = 60;
    private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
    private static final int ITERATIONS = 8192;

    private final KafkaLogin administrator;

    KafkaSetup(KafkaLogin administrator) {
        this.administrator = administrator;
    }

    /** In compose: the list's file as argument, address and passwords in the environment. */
    public static void main(String[] arguments) {
        try {
            var topics = Topics.in(Path.of(arguments[0]));
            new KafkaSetup(login(KafkaLogin.ADMIN)).bringTo(topics, logins(topics));
        } catch (Refused refused) {
            System.err.println("rsp: " + refused.getMessage());
            System.exit(1);
        }
    }

    private static List<KafkaLogin> logins(Topics topics) {
        return topics.principals().stream()
                .map(principal -> login(principal.name()))
                .toList();
    }

    private static KafkaLogin login(String user) {
        return new KafkaLogin(variable("RSP_KAFKA"), user, variable(Secrets.ofKafka(user)));
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElseThrow(() -> new Refused(name + " is not set."));
    }

    void bringTo(Topics topics, List<KafkaLogin> logins) {
        asAdministrator(admin -> {
            setPasswords(admin, logins);
            createMissing(admin, topics.all());
            setRights(admin, topics.rights());
        });
    }

    /** One more, until the broker is next brought to its list. */
    void admit(KafkaLogin login, Set<AclBinding> rights) {
        asAdministrator(admin -> {
            await(admin.alterUserScramCredentials(List.of(upsertion(login))).all());
            await(admin.createAcls(rights).all());
        });
    }

    private static void setPasswords(Admin admin, List<KafkaLogin> logins)
            throws ExecutionException, TimeoutException, InterruptedException {
        var listed = logins.stream().map(KafkaLogin::user).toList();
        var changes = new ArrayList<UserScramCredentialAlteration>();
        logins.forEach(login -> changes.add(upsertion(login)));
        await(admin.describeUserScramCredentials().all()).forEach((user, credentials) -> {
            if (!listed.contains(user)) {
                credentials
                        .credentialInfos()
                        .forEach(each -> changes.add(new UserScramCredentialDeletion(user, each.mechanism())));
            }
        });
        await(admin.alterUserScramCredentials(changes).all());
    }

    private static UserScramCredentialAlteration upsertion(KafkaLogin login) {
        return new UserScramCredentialUpsertion(
                login.user(), new ScramCredentialInfo(MECHANISM, ITERATIONS), login.password());
    }

    private static void createMissing(Admin admin, List<Topics.Topic> topics)
            throws ExecutionException, TimeoutException, InterruptedException {
        var present = await(admin.listTopics().names());
        var missing = topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                        .configs(Map.of(
                                "retention.ms", Long.toString(topic.retentionMillis()),
                                "cleanup.policy", topic.cleanupPolicy())))
                .toList();
        await(admin.createTopics(missing).all());
    }

    private static void setRights(Admin admin, Set<AclBinding> wanted)
            throws ExecutionException, TimeoutException, InterruptedException {
        var present = Set.copyOf(await(admin.describeAcls(AclBindingFilter.ANY).values()));
        var missing = new HashSet<>(wanted);
        missing.removeAll(present);
        await(admin.createAcls(missing).all());
        await(admin.deleteAcls(present.stream()
                        .filter(each -> !wanted.contains(each))
                        .map(AclBinding::toFilter)
                        .toList())
                .all());
    }

    private interface Work {
        void with(Admin admin) throws ExecutionException, TimeoutException, InterruptedException;
    }

    private void asAdministrator(Work work) {
        var settings = administrator.settings();
        settings.put("default.api.timeout.ms", PATIENCE_SECONDS * 1000);
        try (var admin = Admin.create(settings)) {
            work.with(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new Refused("Kafka does not let its topics and rights be made: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static <T> T await(KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
