package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every password and client secret of one stack: generated at its first start, kept in one file that only its owner
 * reads, named as the realm file, the SQL file and compose name them.
 */
public final class Secrets {

    public static final String DEMO_PASSWORD = "RSP_DEMO_PASSWORD";
    static final String POSTGRES_PASSWORD = "RSP_POSTGRES_PASSWORD";
    static final String KEYCLOAK_ADMIN_PASSWORD = "RSP_KEYCLOAK_ADMIN_PASSWORD";
    public static final List<String> ORGANISATION_CLIENTS =
            List.of("aus", "idn", "mys", "tha", "bgd", "mmr", "unhcr", "iom", "rso");
    static final List<String> SERVICE_CLIENTS =
            List.of("caseload-service", "returns-service", "resettlement-service", "coi-service");

    static final List<String> KAFKA_ORGANISATIONS = List.of("unhcr", "iom");

    /** Reads the heads of the audit's chains and nothing else. */
    static final String AUDIT_VERIFIER = "audit-verifier";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static List<String> names() {
        var names = new ArrayList<>(List.of(POSTGRES_PASSWORD, KEYCLOAK_ADMIN_PASSWORD, DEMO_PASSWORD));
        for (Part part : Part.values()) {
            part.database().ifPresent(database -> names.add(ofDatabase(database)));
            part.database().filter(_ -> part.isService()).ifPresent(database -> names.add(ofOwner(database)));
        }
        ORGANISATION_CLIENTS.forEach(client -> names.add(ofClient(client)));
        SERVICE_CLIENTS.forEach(client -> names.add(ofClient(client)));
        kafkaUsers().forEach(user -> names.add(ofKafka(user)));
        return names;
    }

    /** Those of the list of topics, which a test compares, and the two it does not list. */
    static List<String> kafkaUsers() {
        var users = new ArrayList<>(SERVICE_CLIENTS);
        users.addAll(KAFKA_ORGANISATIONS);
        users.addAll(List.of(AUDIT_VERIFIER, KafkaLogin.ADMIN, StackTests.PRINCIPAL));
        return users;
    }

    public static String ofClient(String client) {
        return "RSP_CLIENT_SECRET_" + client.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static String ofDatabase(String database) {
        return "RSP_DATABASE_PASSWORD_" + database.toUpperCase(Locale.ROOT);
    }

    public static String ofKafka(String user) {
        return "RSP_KAFKA_PASSWORD_" + user.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Of the role that owns a service's tables and runs its migrations. */
    static String ofOwner(String database) {
        return ofDatabase(database) + "_OWNER";
    }

    static Path file(Path home) {
        return home.resolve("secrets.env");
    }

    /** Reads the stack's secrets and generates those that are missing. */
    public static Secrets in(Path home) {
        Path file = file(home);
        try {
            var values = new TreeMap<String, String>();
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#")) {
                        values.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
            if (!values.keySet().containsAll(names())) {
                names().forEach(name -> values.computeIfAbsent(name, missing -> generate()));
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String generate() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Generated for this stack only. ./rsp reset makes new ones.");
        values.forEach((name, value) -> lines.add(name + "=" + value));
        PrivateFile.write(file, lines);
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new Refused("There is no secret called " + name + ".");
        }
        return value;
    }

    KafkaLogin kafkaLogin(Settings settings, String user) {
        return new KafkaLogin(settings.kafka(), user, get(ofKafka(user)));
    }

    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
