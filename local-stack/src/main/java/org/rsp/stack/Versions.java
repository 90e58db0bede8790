package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the programs we run but did not write, as the parent pom states them. */
record Versions(String postgresql, String kafka, String keycloak) {

    static Versions ofBuild() {
        var properties = new Properties();
        try (var stream = Versions.class.getResourceAsStream("/versions.properties")) {
            properties.load(Objects.requireNonNull(stream, "versions.properties is not in the build"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                properties.getProperty("postgresql"),
                properties.getProperty("kafka"),
                properties.getProperty("keycloak"));
    }

    /** The server's own version: the jar's has a third number. */
    String postgresqlServer() {
        return postgresql.replaceFirst("\\.\\d+$", "");
    }
}
