package org.rsp.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The identity provider, built once for PostgreSQL and started without its shell wrapper. The realm file is imported
 * at the first start, and again, replacing the realm, when the file, a secret in it or the gateway's port has changed.
 */
final class Keycloak implements Recipe {

    static final String ADMIN = "admin";

    private final Settings settings;
    private final Secrets secrets;
    private final Programs programs;

    Keycloak(Settings settings, Secrets secrets, Programs programs) {
        this.settings = settings;
        this.secrets = secrets;
        this.programs = programs;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public String title() {
        return "Keycloak " + Versions.ofBuild().keycloak();
    }

    /** What the realm file's placeholders mean; compose gives the same names to its container. */
    static Map<String, String> realmEnvironment(Settings settings, Secrets secrets) {
        var all = new TreeMap<String, String>();
        all.put("RSP_GATEWAY_PORT", Integer.toString(settings.port(Part.GATEWAY)));
        all.put(Secrets.DEMO_PASSWORD, secrets.get(Secrets.DEMO_PASSWORD));
        Secrets.ORGANISATION_CLIENTS.forEach(
                client -> all.put(Secrets.ofClient(client), secrets.get(Secrets.ofClient(client))));
        Secrets.SERVICE_CLIENTS.forEach(
                client -> all.put(Secrets.ofClient(client), secrets.get(Secrets.ofClient(client))));
        return all;
    }

    /** Fixed when Keycloak is built; compose names the same. */
    static List<String> buildOptions() {
        return List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");
    }

    @Override
    public void check() {
        programs.archive("keycloak-quarkus-dist-");
    }

    private Path home() {
        return settings.data(Part.KEYCLOAK);
    }

    private Path realmFile() {
        return settings.stackFile("src", "main", "realm", "rsp-realm.json");
    }

    private Path imported() {
        return settings.data(Part.KEYCLOAK).resolve("realm.imported");
    }

    private String realmKey() {
        try {
            return Digest.of(Files.readString(realmFile()) + realmEnvironment(settings, secrets));
        } catch (IOException e) {
            throw new Refused("Cannot read the realm " + realmFile() + ": " + e.getMessage() + ".");
        }
    }

    private boolean neverImported() {
        return !Files.exists(imported());
    }

    /** A realm that is there is left alone by a start, so a changed file replaces it before. */
    @Override
    public void arrange() {
        try {
            if (neverImported() || Files.readString(imported()).equals(realmKey())) {
                return;
            }
            var command = jvm(program(), home(), List.of("-XX:TieredStopAtLevel=1"));
            command.addAll(List.of("import", "--optimized", "--override=true"));
            command.add("--file=" + home().resolve("data/import/rsp-realm.json"));
            var environment = new TreeMap<>(environment());
            environment.putAll(realmEnvironment(settings, secrets));
            int code = Command.run(command, environment, settings.log(part()));
            if (code != 0) {
                throw new Refused("Keycloak's realm could not be replaced by the changed " + realmFile() + " (code "
                        + code + "): see " + settings.log(part()) + ".");
            }
            settle();
        } catch (IOException e) {
            throw new Refused("Cannot read " + imported() + ": " + e.getMessage() + ".");
        }
    }

    private Path program() {
        return programs.once("keycloak-" + Versions.ofBuild().keycloak(), target -> {
            Programs.unzip(programs.archive("keycloak-quarkus-dist-"), target);
            var command = jvm(target, target, List.of("-XX:TieredStopAtLevel=1"));
            command.add("build");
            command.addAll(buildOptions());
            int code = Command.run(command, Map.of(), settings.log(part()));
            if (code != 0) {
                throw new Refused("Keycloak's build failed with code " + code + ": see " + settings.log(part()) + ".");
            }
        });
    }

    /** Each stack has its own folder for what Keycloak writes; the program in it is a link to the shared one. */
    @Override
    public void prepare() {
        Path program = program();
        try {
            Files.createDirectories(home());
            for (String shared : List.of("lib", "providers", "conf", "themes")) {
                Path link = home().resolve(shared);
                if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(program.resolve(shared))) {
                    Files.deleteIfExists(link);
                    Files.createSymbolicLink(link, program.resolve(shared));
                }
            }
            Path folder = home().resolve("data/import");
            Files.createDirectories(folder);
            Files.copy(
                    realmFile(), folder.resolve("rsp-realm.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused("Cannot prepare Keycloak's folder " + home() + ": " + e.getMessage() + ".");
        }
    }

    /** The flags of kc.sh, without the shell that would stay in between. */
    private static List<String> jvm(Path program, Path home, List<String> more) {
        var command = new ArrayList<String>();
        command.add(Command.java());
        command.addAll(List.of("-Xms64m", "-Xmx300m", "-XX:+UseG1GC", "-XX:MaxMetaspaceSize=256m"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.addAll(more);
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Dpicocli.disable.closures=true");
        command.addAll(List.of("-cp", program.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    @Override
    public List<String> command() {
        Path program = program();
        var command = jvm(program, home(), startUpCache().flags());
        command.addAll(List.of("start", "--optimized"));
        if (neverImported()) {
            command.add("--import-realm");
        }
        return command;
    }

    @Override
    public Optional<StartUpCache> cache() {
        return Optional.of(startUpCache());
    }

    private StartUpCache startUpCache() {
        return new StartUpCache(
                settings,
                part(),
                List.of(settings.programs()
                        .resolve("keycloak-" + Versions.ofBuild().keycloak() + ".done")));
    }

    /** All options as variables: the import of a changed realm needs them too, or it would listen everywhere. */
    @Override
    public Map<String, String> environment() {
        var all = new TreeMap<String, String>();
        all.put("KC_DB_URL", settings.databaseUrl("keycloak"));
        all.put("KC_DB_USERNAME", "keycloak");
        all.put("KC_DB_PASSWORD", secrets.get(Secrets.ofDatabase("keycloak")));
        all.put("KC_DB_POOL_MIN_SIZE", "2");
        all.put("KC_DB_POOL_INITIAL_SIZE", "2");
        all.put("KC_DB_POOL_MAX_SIZE", "15");
        // with another cache JGroups would open ports to the network
        all.put("KC_CACHE", "local");
        all.put("KC_HTTP_ENABLED", "true");
        all.put("KC_HTTP_HOST", "127.0.0.1");
        all.put("KC_HTTP_PORT", Integer.toString(settings.port(part())));
        all.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.secondPort(part())));
        all.put("KC_HOSTNAME", "http://localhost:" + settings.port(part()));
        if (neverImported()) {
            all.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
            all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN_PASSWORD));
            all.putAll(realmEnvironment(settings, secrets));
        }
        return all;
    }

    /** The realm itself: a started server may still be importing it. */
    @Override
    public boolean answers() {
        return Probe.isOk("http://127.0.0.1:" + settings.port(part()) + "/realms/rsp");
    }

    @Override
    public void settle() {
        try {
            Files.writeString(imported(), realmKey(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused("Cannot write " + imported() + ": " + e.getMessage() + ".");
        }
    }
}
