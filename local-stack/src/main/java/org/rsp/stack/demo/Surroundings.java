package org.rsp.stack.demo;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.rsp.stack.KafkaLogin;
import org.rsp.stack.Refused;
import org.rsp.stack.Secrets;
import org.rsp.stack.SignIn;
import org.rsp.stack.StackTests;

/** Where the platform is and how its clients prove who they are: the variables that {@code ./rsp env} prints. */
record Surroundings(String gateway, String oidc, KafkaLogin kafka, Map<String, String> variables) {

    static Surroundings of(Map<String, String> variables) {
        return new Surroundings(
                need(variables, "RSP_GATEWAY"),
                need(variables, "RSP_OIDC"),
                new KafkaLogin(
                        need(variables, "RSP_KAFKA"),
                        StackTests.PRINCIPAL,
                        need(variables, Secrets.ofKafka(StackTests.PRINCIPAL))),
                variables);
    }

    String secretOf(String client) {
        return need(variables, Secrets.ofClient(client));
    }

    /** A token of a demo user, who signs in through the login page. */
    String tokenOfUser(String username) {
        try {
            return new SignIn(oidc, gateway).ofUser(username, need(variables, Secrets.DEMO_PASSWORD));
        } catch (Refused e) {
            throw new NotAsTold(String.valueOf(e.getMessage()));
        }
    }

    /** As who may do anything in the database, which no part of the platform is. */
    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                need(variables, "RSP_POSTGRES_HOST"), need(variables, "RSP_POSTGRES_PORT"), database),
                need(variables, "RSP_POSTGRES_USER"),
                need(variables, "RSP_POSTGRES_PASSWORD"));
    }

    /** As it is written: two slashes stay two slashes. */
    URI address(String path) {
        return URI.create(gateway + path);
    }

    URI tokens() {
        return URI.create(oidc + "/protocol/openid-connect/token");
    }

    private static String need(Map<String, String> variables, String name) {
        String value = variables.get(name);
        NotAsTold.unless(
                value != null && !value.isBlank(),
                name + " is not set: start the story with ./rsp demo, which sets it.");
        return Objects.requireNonNull(value);
    }

    /** For whoever wants to go on from here. */
    record WhereToLook(String swaggerUi, String demoUsers, String tokens, String openApi, String events) {}

    WhereToLook whereToLook() {
        return new WhereToLook(
                gateway + "/swagger-ui/",
                "unhcr-registrar, aus-caseworker, mys-supervisor, mys-returns-officer, rso-coordinator and others; password: ./rsp status",
                "./rsp token unhcr",
                gateway + "/processing/v1/openapi (also /returns, /resettlement, /coi)",
                "kcat -b " + kafka.bootstrap() + " -F " + StackTests.kcat(Path.of(need(variables, "RSP_HOME"))) + " -t "
                        + EventLog.TOPIC + " -C -e -f '%h %s\\n'");
    }
}
