package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bytes that are sealed are those of docs/explanation/audit.md, which is told here again from the page and not from the code. */
class CanonicalEntryTest {

    private static final UUID ID = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801");
    private static final UUID CASE = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b733");
    private static final UUID PERSON = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final byte[] BEFORE = CanonicalEntry.beginning("proof");

    private static final UnsealedEntry ENTRY = entry("ရှေ့", List.of("caseworker", "registrar"), CASE);
    private static final UnsealedEntry FOR_ANOTHER =
            entry("ရှေ့", List.of("caseworker", "registrar"), CASE, "subject-2");

    private static UnsealedEntry entry(String subject, List<String> roles, @Nullable UUID resource) {
        return entry(subject, roles, resource, null);
    }

    private static UnsealedEntry entry(
            String subject, List<String> roles, @Nullable UUID resource, @Nullable String acting) {
        return new UnsealedEntry(
                ID,
                AT,
                subject,
                "unhcr",
                "UNHCR",
                roles,
                "PROCESSING",
                "getCase",
                "READ",
                "ALLOW",
                "ACC-8",
                resource,
                List.of("P1", "P2"),
                "4f1c2b6e-0000-4000-8000-000000000001",
                "815",
                List.of(new UnsealedEntry.Whom(1, CASE, null), new UnsealedEntry.Whom(2, CASE, PERSON)),
                acting);
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    /** By the page's table: each field its length and its text, one that is absent −1, a list its length before. */
    private static byte[] toldByThePage(@Nullable String... fields) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(BEFORE);
        out.writeLong(7);
        for (var field : fields) {
            if (field == null) {
                out.writeInt(-1);
            } else {
                var text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_chain_begins_with_its_format_and_its_name() throws Exception {
        assertArrayEquals(sha256("rsp-audit-1 proof".getBytes(StandardCharsets.UTF_8)), BEFORE);
        assertNotEquals(
                HexFormat.of().formatHex(BEFORE), HexFormat.of().formatHex(CanonicalEntry.beginning("processing")));
    }

    @Test
    void an_entry_is_hashed_as_the_page_says() throws Exception {
        var told = toldByThePage(
                "rsp-audit-1",
                ID.toString(),
                "1795341600123456",
                "ရှေ့",
                "unhcr",
                "UNHCR",
                "2",
                "caseworker",
                "registrar",
                "PROCESSING",
                "getCase",
                "READ",
                "ALLOW",
                "ACC-8",
                CASE.toString(),
                "2",
                "P1",
                "P2",
                "4f1c2b6e-0000-4000-8000-000000000001",
                "815",
                "2",
                "1",
                CASE.toString(),
                null,
                "2",
                CASE.toString(),
                PERSON.toString());
        assertArrayEquals(sha256(told), CanonicalEntry.hash(BEFORE, 7, ENTRY));

        var more = new ByteArrayOutputStream();
        more.writeBytes(told);
        new DataOutputStream(more).writeInt("subject-2".length());
        more.writeBytes("subject-2".getBytes(StandardCharsets.UTF_8));
        assertArrayEquals(sha256(more.toByteArray()), CanonicalEntry.hash(BEFORE, 7, FOR_ANOTHER));
    }

    @Test
    void what_could_be_read_as_something_else_has_another_hash() {
        var hashes = new HashSet<String>();
        var different = List.of(
                ENTRY,
                FOR_ANOTHER,
                entry("ရှေ့", List.of("caseworker", "registrar"), CASE, ""),
                entry("", List.of("caseworker", "registrar"), CASE),
                entry("ရှေ့", List.of("caseworkerregistrar"), CASE),
                entry("ရှေ့", List.of(), CASE),
                entry("ရှေ့", List.of("caseworker", "registrar"), null));
        different.forEach(each -> hashes.add(HexFormat.of().formatHex(CanonicalEntry.hash(BEFORE, 7, each))));
        hashes.add(HexFormat.of().formatHex(CanonicalEntry.hash(BEFORE, 8, ENTRY)));
        var other = Arrays.copyOf(BEFORE, BEFORE.length);
        other[0] ^= 1;
        hashes.add(HexFormat.of().formatHex(CanonicalEntry.hash(other, 7, ENTRY)));
        assertEquals(different.size() + 2, hashes.size());
    }
}
