package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One broker that is its own controller. It creates no topic by itself, writes through to the
 * disk, and knows everybody who talks to it. */
final class Kafka implements Recipe {

    /** Any 16 bytes; the same in compose. */
    static final String CLUSTER = "cnNwLWxvY2FsLXN0YWNrMA";

    private static final String MODULES = "org.apache.kafka.common.security.";
    private static final String SCRAM_LOGIN = MODULES + "scram.ScramLoginModule required;";

    private final Settings settings;
    private final Secrets secrets;

    Kafka(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public String title() {
        return "Kafka " + Versions.ofBuild().kafka();
    }

    /** What is ours to decide about a broker, wherever it listens; compose gives the same to its container. */
    static Map<String, String> brokerSettings() {
        var all = new LinkedHashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "10");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "10");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("min.insync.replicas", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        // acks=all on a single broker does not wait for the disk
        all.put("log.flush.interval.messages", "1");
        // nobody may do anything that the list of topics does not say
        all.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        all.put("allow.everyone.if.no.acl.found", "false");
        all.put("super.users", "User:" + KafkaLogin.ADMIN);
        all.put("inter.broker.listener.name", "CLIENTS");
        all.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        all.put("sasl.mechanism.controller.protocol", "PLAIN");
        all.put("listener.name.clients.sasl.enabled.mechanisms", KafkaLogin.SCRAM + ",PLAIN");
        all.put("listener.name.clients.scram-sha-512.sasl.jaas.config", SCRAM_LOGIN);
        all.put("listener.name.clients.plain.sasl.jaas.config", plainLogin(Secrets.KAFKA_ORGANISATIONS));
        all.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        all.put("listener.name.controller.plain.sasl.jaas.config", plainLogin(List.of()));
        return all;
    }

    /** As whom the broker signs in to itself, and whom it lets in by PLAIN: the administrator and these. */
    private static String plainLogin(List<String> users) {
        var login = new StringBuilder(MODULES + "plain.PlainLoginModule required username=\"" + KafkaLogin.ADMIN
                + "\" password=\"" + password(KafkaLogin.ADMIN) + "\" user_" + KafkaLogin.ADMIN + "=\""
                + password(KafkaLogin.ADMIN) + "\"");
        users.forEach(user -> login.append(" user_")
                .append(user)
                .append("=\"")
                .append(password(user))
                .append('"'));
        return login.append(';').toString();
    }

    /** Secrets are named in the broker's settings, not written. */
    private static String password(String user) {
        return "${env:" + Secrets.ofKafka(user) + "}";
    }

    @Override
    public Map<String, String> environment() {
        var all = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(KafkaLogin.ADMIN), byPlain().stream())
                .map(Secrets::ofKafka)
                .forEach(name -> all.put(name, secrets.get(name)));
        return all;
    }

    private static List<String> byPlain() {
        return Stream.concat(Secrets.KAFKA_ORGANISATIONS.stream(), Stream.of(StackTests.PRINCIPAL))
                .toList();
    }

    @Override
    public void check() {
        Command.classPath(settings);
    }

    private Path data() {
        return settings.data(Part.KAFKA);
    }

    private Path configuration() {
        return data().resolve("server.properties");
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(data());
            Files.write(
                    configuration(),
                    fullSettings().entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toList());
        } catch (IOException e) {
            throw new Refused("Cannot write Kafka's configuration " + configuration() + ": " + e.getMessage() + ".");
        }
        if (!Files.exists(data().resolve("log/meta.properties"))) {
            var command = jvm("-XX:TieredStopAtLevel=1");
            command.addAll(List.of("kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", CLUSTER));
            command.addAll(List.of("-c", configuration().toString()));
            int code = Command.run(command, environment(), settings.log(part()));
            if (code != 0) {
                throw new Refused("Kafka's storage could not be formatted (code " + code + "): see "
                        + settings.log(part()) + ".");
            }
        }
    }

    private Map<String, String> fullSettings() {
        int port = settings.port(part());
        int controller = settings.secondPort(part());
        var all = new LinkedHashMap<>(brokerSettings());
        all.put("listener.name.clients.plain.sasl.jaas.config", plainLogin(byPlain()));
        all.put("config.providers", "env");
        all.put("config.providers.env.class", "org.apache.kafka.common.config.provider.EnvVarConfigProvider");
        all.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        all.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        all.put("controller.listener.names", "CONTROLLER");
        all.put(
                "listener.security.protocol.map",
                "CLIENTS:" + KafkaLogin.SECURITY + ",CONTROLLER:" + KafkaLogin.SECURITY);
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        all.put("log.dirs", data().resolve("log").toString());
        return all;
    }

    private List<String> jvm(String... flags) {
        var command = new ArrayList<String>();
        command.add(Command.java());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.showDateTime=true"));
        command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", Command.classPath(settings)));
        return command;
    }

    @Override
    public List<String> command() {
        var command = jvm(startUpCache().flags().toArray(String[]::new));
        command.addAll(List.of("kafka.Kafka", configuration().toString()));
        return command;
    }

    @Override
    public Optional<StartUpCache> cache() {
        return Optional.of(startUpCache());
    }

    private StartUpCache startUpCache() {
        return new StartUpCache(settings, Part.KAFKA, List.of(settings.stackFile("target", "class-path.txt")));
    }

    @Override
    public boolean answers() {
        return Probe.listens(settings.port(part()));
    }

    @Override
    public void settle() {
        var topics = Topics.in(settings);
        var logins = topics.principals().stream()
                .map(principal -> secrets.kafkaLogin(settings, principal.name()))
                .toList();
        new KafkaSetup(secrets.kafkaLogin(settings, KafkaLogin.ADMIN)).bringTo(topics, logins);
        topics.principals().stream().filter(Topics.Principal::isOrganisation).forEach(principal -> secrets.kafkaLogin(
                        settings, principal.name())
                .writeForKcat(settings.kcat(principal.name())));
    }
}
