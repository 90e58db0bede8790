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
        var all = new LinkedHashMap<>(BrokerSettings.common());
        all.put("listener.name.clients.plain.sasl.jaas.config", BrokerSettings.plainLogin(byPlain()));
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
