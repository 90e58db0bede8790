package org.rsp.stack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which stack is meant: the sources it runs ({@code root}), the folder that holds everything generated ({@code home}),
 * where unpacked programs are shared ({@code programs}), the number added to every port, the parts wanted, and whether
 * JVMs write a start-up cache when they stop.
 */
public record Settings(Path root, Path home, Path programs, int offset, Set<Part> parts, boolean startUpCaches) {

    private static final int HIGHEST_OFFSET = 65535 - 19093;

    public Settings {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new Refused("RSP_PORT_OFFSET must be a number between 0 and " + HIGHEST_OFFSET + ".");
        }
    }

    public static Settings of(Path root, Path home, int offset) {
        return new Settings(root, home, home.resolve("programs"), offset, EnumSet.allOf(Part.class), true);
    }

    public Settings withParts(Set<Part> wanted) {
        return new Settings(root, home, programs, offset, wanted, startUpCaches);
    }

    /** Programs are unpacked once for all stacks that share the folder. */
    public Settings withPrograms(Path shared) {
        return new Settings(root, home, shared, offset, parts, startUpCaches);
    }

    /** For a stack that lives only as long as a test, and should not spend its end on preparing the next start. */
    public Settings withoutStartUpCaches() {
        return new Settings(root, home, programs, offset, parts, false);
    }

    public int port(Part part) {
        return part.port(offset);
    }

    int secondPort(Part part) {
        return part.secondPort(offset);
    }

    public String publicUrl() {
        return "http://localhost:" + port(Part.GATEWAY);
    }

    /** The realm as clients name it; also the issuer in every token. */
    public String oidc() {
        return "http://localhost:" + port(Part.KEYCLOAK) + "/realms/rsp";
    }

    public String kafka() {
        return "127.0.0.1:" + port(Part.KAFKA);
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port(Part.POSTGRESQL) + "/" + database;
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path log(Part part) {
        return logs().resolve(part.title() + ".log");
    }

    Path data(Part part) {
        return home.resolve("data").resolve(part.title());
    }

    /** A service's own key file: it makes it at its first start, and nobody else reads it. */
    Path keys(Part part) {
        return home.resolve("keys").resolve(part.title() + ".json");
    }

    /** One file for all services: from it each organisation's own ids of others' cases are made. */
    Path tokenKeys() {
        return home.resolve("keys").resolve("token-keys.json");
    }

    Path run() {
        return home.resolve("run");
    }

    /** What {@code kcat -F} needs to read as this principal. */
    Path kcat(String principal) {
        return kcat(home, principal);
    }

    static Path kcat(Path home, String principal) {
        return home.resolve("run").resolve(principal + ".kcat");
    }

    Path stackFile(String first, String... more) {
        return root.resolve("local-stack").resolve(Path.of(first, more));
    }
}
