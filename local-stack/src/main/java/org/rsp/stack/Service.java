package org.rsp.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of our own five processes, run from what its build left in {@code target/quarkus-app}. */
final class Service implements Recipe {

    /** The serial collector by name: with a heap this small it takes the least of memory and of CPU, and the start-up cache is made for one collector. */
    static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private final Part part;
    private final Settings settings;
    private final Secrets secrets;
    private final Path application;
    private final Map<String, String> instead;

    Service(Part part, Settings settings, Secrets secrets) {
        this(part, settings, secrets, Map.of());
    }

    Service(Part part, Settings settings, Secrets secrets, Map<String, String> instead) {
        this(part, settings, secrets, built(settings, part.title()), instead);
    }

    /**
     * @param application the folder of another build of it
     * @param instead what it is told in place of what stands in the settings
     */
    Service(Part part, Settings settings, Secrets secrets, Path application, Map<String, String> instead) {
        this.part = part;
        this.settings = settings;
        this.secrets = secrets;
        this.application = application;
        this.instead = instead;
    }

    @Override
    public Part part() {
        return part;
    }

    private static Path built(Settings settings, String module) {
        return settings.root().resolve(module).resolve("target/quarkus-app");
    }

    @Override
    public void check() {
        Recipe.requireFile(application.resolve("quarkus-run.jar"), part.title());
    }

    /** Everything a service is told; nothing else reaches it. Compose tells its containers the same names. */
    @Override
    public Map<String, String> environment() {
        var all = new LinkedHashMap<String, String>();
        all.put("RSP_HOST", "127.0.0.1");
        all.put("RSP_PORT", Integer.toString(settings.port(part)));
        all.put("RSP_MANAGEMENT_PORT", Integer.toString(settings.secondPort(part)));
        all.put("RSP_OIDC", settings.oidc());
        all.put("RSP_OIDC_ISSUER", settings.oidc());
        all.put("RSP_PUBLIC_URL", settings.publicUrl());
        part.database().ifPresent(database -> {
            all.put("RSP_DATABASE_URL", settings.databaseUrl(database));
            all.put("RSP_DATABASE_USER", database);
            all.put("RSP_DATABASE_PASSWORD", secrets.get(Secrets.ofDatabase(database)));
            all.put("RSP_DATABASE_OWNER", database + "_owner");
            all.put("RSP_DATABASE_OWNER_PASSWORD", secrets.get(Secrets.ofOwner(database)));
            all.put("RSP_KAFKA", settings.kafka());
            all.put("RSP_KAFKA_SECURITY", KafkaLogin.SECURITY);
            all.put("RSP_KAFKA_USER", part.title());
            all.put("RSP_KAFKA_PASSWORD", secrets.get(Secrets.ofKafka(part.title())));
            all.put("RSP_KEYS", settings.keys(part).toString());
            all.put("RSP_TOKEN_KEYS", settings.tokenKeys().toString());
        });
        if (asksForFacts()) {
            all.put("RSP_CASELOAD_URL", url(Part.CASELOAD));
            all.put("RSP_CLIENT_SECRET", secrets.get(Secrets.ofClient(part.title())));
        }
        if (part == Part.GATEWAY) {
            all.put("RSP_CASELOAD_URL", url(Part.CASELOAD));
            all.put("RSP_RETURNS_URL", url(Part.RETURNS));
            all.put("RSP_RESETTLEMENT_URL", url(Part.RESETTLEMENT));
            all.put("RSP_COI_URL", url(Part.COI));
        }
        all.putAll(instead);
        return all;
    }

    /** It decides about cases that are the caseload service's, and calls it by its own client of the realm. */
    private boolean asksForFacts() {
        return part == Part.RETURNS || part == Part.RESETTLEMENT || part == Part.COI;
    }

    private String url(Part other) {
        return "http://127.0.0.1:" + settings.port(other);
    }

    @Override
    public Optional<StartUpCache> cache() {
        return Optional.of(startUpCache());
    }

    private StartUpCache startUpCache() {
        return new StartUpCache(settings, part, List.of(application));
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(Command.java());
        command.addAll(JVM);
        command.addAll(startUpCache().flags());
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        return command;
    }

    @Override
    public boolean answers() {
        return Probe.isOk("http://127.0.0.1:" + settings.secondPort(part) + "/q/health/ready");
    }
}
