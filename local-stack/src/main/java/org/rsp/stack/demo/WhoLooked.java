package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who looked at one person, told to the custodian's auditor; and whether that can be believed: a superuser of the database changes
 * one line, the verifier names it, the line is put back. What the superuser does here, no role of the platform can do.
 */
final class WhoLooked {

    private static final String CHANGE = "update audit_entry set organisation = ? where id = ?";

    private final Showing showing;
    private final Surroundings surroundings;

    WhoLooked(Showing showing, Surroundings surroundings) {
        this.showing = showing;
        this.surroundings = surroundings;
    }

    /** How often an organisation did something of which the person is told. */
    record Line(String organisation, String action, String operation, int times) {}

    /** The lines, and what the verifier said before, during and after the tampering. */
    record Told(List<Line> lines, String before, String tampered, String after) {}

    Told tell(Organisation custodian, String person) {
        var entries = entries(custodian, person);
        var lines = lines(entries);
        for (String reader : List.of("UNHCR", "IOM")) {
            NotAsTold.unless(
                    lines.stream()
                            .anyMatch(l -> l.organisation().equals(reader)
                                    && l.operation().equals("getCase")
                                    && l.action().equals("READ")),
                    "The audit of the person should tell that " + reader + " has read the case.");
        }
        showing.say(custodian.code() + "'s auditor asks who looked at one person: " + entries.size() + " entries");
        return tampered(lines, UUID.fromString(entries.getFirst().path("id").asText()));
    }

    private static List<JsonNode> entries(Organisation custodian, String person) {
        var answer = Showing.done(
                custodian.code() + "'s audit of a person",
                custodian.get("/audit/individuals/" + person + "?limit=200"));
        var all = new ArrayList<JsonNode>();
        answer.body().path("items").forEach(all::add);
        NotAsTold.unless(!all.isEmpty(), "Somebody has looked at the person, but the audit tells of nobody.");
        return all;
    }

    private static List<Line> lines(List<JsonNode> entries) {
        var times = new TreeMap<String, Integer>();
        for (JsonNode entry : entries) {
            times.merge(
                    entry.path("organisation").asText() + " "
                            + entry.path("action").asText() + " "
                            + entry.path("operation").asText(),
                    1,
                    Integer::sum);
        }
        return times.entrySet().stream()
                .map(each -> {
                    var words = each.getKey().split(" ", 3);
                    return new Line(words[0], words[1], words[2], each.getValue());
                })
                .toList();
    }

    private Told tampered(List<Line> lines, UUID entry) {
        try (var superuser = surroundings.superuser("caseload")) {
            awaitSealed(superuser, entry);
            var before = verified(0, "ok");
            var named = namedWhileTampered(superuser, entry);
            showing.say("a superuser changes one line of the audit -> " + named);
            return new Told(lines, before, named, verified(0, "ok"));
        } catch (SQLException e) {
            throw new NotAsTold("The database of caseload-service cannot be reached: SQL state " + e.getSQLState());
        }
    }

    /** Whoever interrupts the story here is not left with a chain that was broken on purpose. */
    private String namedWhileTampered(Connection superuser, UUID entry) throws SQLException {
        var was = organisation(superuser, entry);
        var putBack = new Thread(() -> putBack(entry, was), "put-back");
        Runtime.getRuntime().addShutdownHook(putBack);
        try {
            change(superuser, entry, "THA");
            return verified(1, entry.toString());
        } finally {
            change(superuser, entry, was);
            Runtime.getRuntime().removeShutdownHook(putBack);
        }
    }

    private void putBack(UUID entry, String organisation) {
        try (var superuser = surroundings.superuser("caseload")) {
            change(superuser, entry, organisation);
        } catch (SQLException e) {
            showing.say("the line of the audit was not put back: SQL state " + e.getSQLState());
        }
    }

    /** The chain is about a second behind. */
    private static void awaitSealed(Connection superuser, UUID entry) throws SQLException {
        long until = System.nanoTime() + 30_000_000_000L;
        while (!isSealed(superuser, entry)) {
            NotAsTold.unless(System.nanoTime() < until, "The line should be sealed within half a minute.");
            Thread.onSpinWait();
        }
    }

    private static boolean isSealed(Connection superuser, UUID entry) throws SQLException {
        try (var query =
                superuser.prepareStatement("select exists (select 1 from audit_seal where entry = ?), pg_sleep(0.1)")) {
            query.setObject(1, entry);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String organisation(Connection superuser, UUID entry) throws SQLException {
        try (var read = superuser.prepareStatement("select organisation from audit_entry where id = ?")) {
            read.setObject(1, entry);
            try (var row = read.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Past the trigger that refuses it to everybody. */
    private static void change(Connection superuser, UUID entry, String organisation) throws SQLException {
        try (var session = superuser.createStatement();
                var change = superuser.prepareStatement(CHANGE)) {
            session.execute("set session_replication_role = replica");
            change.setString(1, organisation);
            change.setObject(2, entry);
            change.executeUpdate();
        }
    }

    private static String verified(int code, String words) {
        try {
            var verifier = new ProcessBuilder(
                            Path.of(System.getProperty("rsp.root"), "rsp").toString(),
                            "audit",
                            "verify",
                            "--service",
                            "caseload")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            NotAsTold.unless(
                    verifier.waitFor() == code && said.contains(words),
                    "./rsp audit verify should end with " + code + " and say " + words + ", but it said: " + said);
            return said;
        } catch (IOException e) {
            throw new NotAsTold("./rsp audit verify cannot be started.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsTold("The story was interrupted.");
        }
    }
}
