package org.rsp.platform.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * A real broker (KRaft, one node) in a JVM of its own. It can be stopped, killed and started again on the same port
 * with its data. Whoever holds one, in whatever class loader, holds the same broker: its state is its folder.
 */
public class TestKafka {

    private static final String FOLDER = "rsp.test.kafka";
    private static final int PARTITIONS = 6;
    private static final Duration READY = Duration.ofSeconds(60);

    /** By name, because the tests' class path holds a second logging system that must not come along. */
    private static final List<String> JARS = List.of(
            "kafka_",
            "kafka-",
            "scala-",
            "jackson-",
            "slf4j-api",
            "log4j-",
            "lz4-",
            "snappy-",
            "zstd-",
            "metrics-core",
            "commons-",
            "caffeine",
            "re2j",
            "jopt-",
            "argparse4j",
            "hash4j",
            "HdrHistogram",
            "pcollections",
            "jose4j",
            "guava",
            "failureaccess");

    static final String SECURITY = "SASL_PLAINTEXT";
    static final String USER = "tests";

    private final Path folder;
    private final int port;
    private final String password;

    private TestKafka(Path folder) {
        this.folder = folder;
        try {
            this.port = Integer.parseInt(Files.readString(folder.resolve("port")));
            this.password = Files.readString(folder.resolve("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a broker with nothing in it, in a folder below this one. */
    static TestKafka begin(Path below) {
        try {
            Files.createDirectories(below);
            Path folder = Files.createTempDirectory(below, "kafka");
            List<Integer> ports = freePorts(2);
            Files.writeString(folder.resolve("port"), Integer.toString(ports.getFirst()));
            String password = UUID.randomUUID().toString();
            Files.writeString(folder.resolve("password"), password);
            Files.writeString(
                    folder.resolve("server.properties"), settings(folder, ports.get(0), ports.get(1), password));
            System.setProperty(FOLDER, folder.toString());
            TestKafka kafka = new TestKafka(folder);
            kafka.launch(Uuid.randomUuid().toString(), USER, password);
            return kafka;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broker that {@link TestParts} has begun in this JVM. */
    public static TestKafka running() {
        return new TestKafka(Path.of(System.getProperty(FOLDER)));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    String password() {
        return password;
    }

    /** What a client of this broker needs, and whatever else it wants: names and values in turn. */
    public Map<String, Object> clients(Object... more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "security.protocol",
                SECURITY,
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login(password)));
        for (int i = 0; i < more.length; i += 2) {
            settings.put((String) more[i], more[i + 1]);
        }
        return settings;
    }

    private static String login(String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(USER, password);
    }

    /** Starts it again, with the data it had. */
    public TestKafka start() {
        launch();
        awaitReady();
        return this;
    }

    /** Lets it shut down in order. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    /** kill -9. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Creates those that do not exist yet. */
    public void createTopics(Collection<String> names) {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = names.stream()
                    .filter(name -> !existing.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics could not be created, see " + log(), e);
        }
    }

    void awaitReady() {
        long until = System.nanoTime() + READY.toNanos();
        while (true) {
            try (Admin admin = admin()) {
                admin.describeCluster().controller().get(2, TimeUnit.SECONDS);
                admin.listTopics().names().get(5, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException | TimeoutException e) {
                if (process() == null || System.nanoTime() > until) {
                    throw new IllegalStateException("Kafka did not start, see " + log(), e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void launch(String... format) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                BrokerProcess.class.getName(),
                folder.resolve("server.properties").toString(),
                Long.toString(ProcessHandle.current().pid())));
        command.addAll(Arrays.asList(format));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            Files.writeString(folder.resolve("pid"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(java.util.function.Consumer<ProcessHandle> how) {
        ProcessHandle process = process();
        if (process != null) {
            how.accept(process);
            process.onExit().join();
        }
    }

    private @org.jspecify.annotations.Nullable ProcessHandle process() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid"))))
                    .filter(ProcessHandle::isAlive)
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Admin admin() {
        return Admin.create(clients("reconnect.backoff.max.ms", 200, "retry.backoff.ms", 50));
    }

    private Path log() {
        return folder.resolve("broker.log");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(TestKafka::belongsToTheBroker)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean belongsToTheBroker(String entry) {
        Path path = Path.of(entry);
        String name = path.getFileName().toString();
        boolean ours = Files.isDirectory(path) ? name.equals("test-classes") : name.startsWith("platform-");
        return ours || JARS.stream().anyMatch(name::startsWith);
    }

    private static String settings(Path folder, int port, int controller, String password) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                # passwords as in production; who may do what is the local stack's to test, topics here have any name
                listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=CLIENTS
                sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                listener.name.clients.scram-sha-512.sasl.jaas.config=%4$s
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # what happens on a moved clock is told of a day that has not come
                log.message.timestamp.after.max.ms=9223372036854775807
                # after kill -9 the same node is let in again this soon
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                """.formatted(port, controller, folder.resolve("data"), login(password));
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
