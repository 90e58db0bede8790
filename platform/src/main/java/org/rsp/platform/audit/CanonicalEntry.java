package org.rsp.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of an entry over which its hash is made, and the hash: {@code docs/explanation/audit.md}. */
final class CanonicalEntry {

    private static final String FORMAT = "rsp-audit-1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalEntry() {}

    /** What stands before the first entry of a chain, so that no chain can pass for another. */
    static byte[] beginning(String chain) {
        return sha256().digest((FORMAT + " " + chain).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hash(byte[] previous, long sequence, UnsealedEntry entry) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        return digest.digest(bytes(entry));
    }

    private static byte[] bytes(UnsealedEntry entry) {
        var to = new CanonicalEntry();
        to.field(FORMAT);
        to.field(entry.id());
        to.field(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        to.field(entry.subject());
        to.field(entry.client());
        to.field(entry.organisation());
        to.fields(entry.roles());
        to.field(entry.purpose());
        to.field(entry.operation());
        to.field(entry.action());
        to.field(entry.decision());
        to.field(entry.rule());
        to.field(entry.resource());
        to.fields(entry.classes());
        to.field(entry.requestId());
        to.field(entry.transaction());
        to.field(entry.subjects().size());
        for (var whom : entry.subjects()) {
            to.field(whom.position());
            to.field(whom.caseId());
            to.field(whom.individualId());
        }
        // came later: an entry without it is what it was before
        if (entry.actingSubject() != null) {
            to.field(entry.actingSubject());
        }
        return to.bytes.toByteArray();
    }

    private void fields(List<String> values) {
        field(values.size());
        values.forEach(this::field);
    }

    private void field(@Nullable Object value) {
        if (value == null) {
            length(-1);
            return;
        }
        var text = value.toString().getBytes(StandardCharsets.UTF_8);
        length(text.length);
        bytes.writeBytes(text);
    }

    private void length(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
