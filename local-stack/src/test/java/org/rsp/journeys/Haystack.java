package org.rsp.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.postgresql.PGConnection;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/**
 * Every place outside the databases where something personal could be left behind: the logs of all parts, the broker's
 * files and topics, the metrics; or what a dump of the databases would hold. Text is found as it is, escaped for JSON or a
 * URL, in Base64 and in hexadecimal.
 */
final class Haystack {

    private final RunningStack stack = RunningStack.shared();
    /** The bytes of each place, one character a byte, so that any of them can be searched as text. */
    private final Map<String, String> places = new TreeMap<>();

    /** What is there now, and the texts given. */
    static Haystack now(Map<String, String> more) throws IOException, InterruptedException {
        var all = new Haystack();
        all.addFiles("log", all.stack.logs());
        all.addFiles("segment", all.stack.home().resolve("data/kafka"));
        all.addTopics();
        all.addMetrics();
        more.forEach((place, text) -> all.places.put(place, latin(text.getBytes(StandardCharsets.UTF_8))));
        return all;
    }

    /** What a dump of the databases would hold: every row of every table, as text. */
    static Haystack ofDatabases() throws IOException, SQLException {
        var all = new Haystack();
        for (Part part : all.stack.partsWithDatabase()) {
            try (var database = all.stack.databaseAsSuperuser(part)) {
                all.addTables(part, database);
            }
        }
        return all;
    }

    private void addTables(Part part, Connection database) throws IOException, SQLException {
        var copies = database.unwrap(PGConnection.class).getCopyAPI();
        try (var tables = database.createStatement();
                var table = tables.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')""")) {
            while (table.next()) {
                var rows = new ByteArrayOutputStream();
                copies.copyOut("copy " + table.getString(1) + " to stdout", rows);
                places.put("table " + part + " " + table.getString(1), latin(rows.toByteArray()));
            }
        }
    }

    long size() {
        return places.values().stream().mapToLong(String::length).sum();
    }

    Collection<String> names() {
        return places.keySet();
    }

    /** Where each needle is, in whatever spelling. */
    List<String> find(Collection<String> needles) {
        var hits = new ArrayList<String>();
        for (String needle : needles) {
            spellings(needle)
                    .forEach((spelling, text) -> places.forEach((place, hay) -> {
                        int at = hay.indexOf(text);
                        if (at >= 0) {
                            hits.add(place + " holds " + needle + " " + spelling + ": …"
                                    + hay.substring(
                                                    Math.max(0, at - 80),
                                                    Math.min(hay.length(), at + text.length() + 40))
                                            .replaceAll("[^ -~]", ".")
                                    + "…");
                        }
                    }));
        }
        return hits;
    }

    private static Map<String, String> spellings(String needle) {
        byte[] bytes = needle.getBytes(StandardCharsets.UTF_8);
        var all = new LinkedHashMap<String, String>();
        all.put("as it is", latin(bytes));
        all.put("in small letters", latin(needle.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        String escaped = needle.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
        all.put("escaped", escaped);
        all.put("escaped in capitals", escaped.toUpperCase(Locale.ROOT).replace("\\U", "\\u"));
        // as a dump shows bytes
        all.put("in hexadecimal", HexFormat.of().formatHex(bytes));
        all.put("in a URL", URLEncoder.encode(needle, StandardCharsets.UTF_8));
        for (int shift = 0; shift < 3; shift++) {
            // three ways to lie in groups of three bytes; the outermost characters depend on the neighbours
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            all.put("in Base64, shift " + shift, base64.substring(shift == 0 ? 0 : shift + 1, base64.length() - 1));
        }
        return all;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void addFiles(String kind, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // the indexes of segments hold offsets only, and are as large as they may become
                if (!file.toString().endsWith("index")) {
                    places.put(kind + " " + stack.home().relativize(file), latin(read(file)));
                }
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a consumer sees them: on disk they may be compressed. */
    private void addTopics() throws InterruptedException {
        var settings = stack.kafka().settings();
        settings.putAll(Map.of("auto.offset.reset", "earliest", "enable.auto.commit", false));
        try (Admin admin = Admin.create(stack.kafka().settings());
                var consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var texts = new TreeMap<String, StringBuilder>();
            topics.forEach(topic -> texts.put(topic, new StringBuilder()));
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    StringBuilder text = texts.get(message.topic());
                    append(text, message.key());
                    append(text, message.value());
                    message.headers().forEach(header -> {
                        text.append(header.key()).append('=');
                        append(text, header.value());
                    });
                });
            }
            texts.forEach((topic, text) -> places.put("topic " + topic, text.toString()));
        } catch (java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void append(StringBuilder text, byte[] bytes) {
        if (bytes != null) {
            text.append(latin(bytes)).append('\n');
        }
    }

    private void addMetrics() {
        for (Part part : stack.parts()) {
            switch (part) {
                case POSTGRESQL, KAFKA -> {}
                case KEYCLOAK -> addMetrics(part, "/metrics");
                case CASELOAD, RETURNS, RESETTLEMENT, COI, GATEWAY -> addMetrics(part, "/q/metrics");
            }
        }
    }

    private void addMetrics(Part part, String path) {
        URI address = stack.management(part).resolve(path);
        var answer = Client.getOpenly(address);
        if (answer.status() != 200) {
            throw new AssertionError("no metrics at " + address + ": " + answer.status());
        }
        places.put("metrics " + part, latin(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
