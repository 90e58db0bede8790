package org.rsp.platform.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells an entry again from its row, in the format {@code rsp-audit-1}, for its hash. */
final class Retelling {

    /** The columns of an entry in the order of the format, all as text; the lists come after as arrays of text. */
    static final String COLUMNS = """
            e.id::text as id, trunc(extract(epoch from e.at) * 1000000)::bigint::text as at, e.subject, e.client,
            e.organisation, e.roles, e.purpose, e.operation, e.action, e.decision, e.rule, e.resource::text as resource,
            e.classes, e.request_id, e.xact::text as xact, e.acting_subject""";

    private Retelling() {}

    static byte[] beginning(String chain) {
        return sha256(("rsp-audit-1 " + chain).getBytes(StandardCharsets.UTF_8));
    }

    /** Of the previous hash, the sequence as eight bytes, and the entry. */
    static byte[] hash(byte[] previous, long sequence, ResultSet row) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(sequence);
            tell("rsp-audit-1", out);
            for (var column : new String[] {"id", "at", "subject", "client", "organisation"}) {
                tell(row.getString(column), out);
            }
            tellAll(texts(row, "roles"), out);
            for (var column : new String[] {"purpose", "operation", "action", "decision", "rule", "resource"}) {
                tell(row.getString(column), out);
            }
            tellAll(texts(row, "classes"), out);
            tell(row.getString("request_id"), out);
            tell(row.getString("xact"), out);
            tellSubjects(row, out);
            var acting = row.getString("acting_subject");
            if (acting != null) {
                tell(acting, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void tellSubjects(ResultSet row, DataOutputStream out) throws SQLException, IOException {
        var positions = texts(row, "positions");
        var cases = texts(row, "cases");
        var individuals = texts(row, "individuals");
        tell(Integer.toString(positions.length), out);
        for (int i = 0; i < positions.length; i++) {
            tell(positions[i], out);
            tell(cases[i], out);
            tell(individuals[i], out);
        }
    }

    private static void tellAll(@Nullable String[] values, DataOutputStream out) throws IOException {
        tell(Integer.toString(values.length), out);
        for (var value : values) {
            tell(value, out);
        }
    }

    /** Its length in bytes as a number of four bytes and its UTF-8; -1 and nothing for what is absent. */
    private static void tell(@Nullable String value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            var utf8 = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
