package org.rsp.platform.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks one chain from its beginning to its end, and stops at the first row that is not as it must be. */
final class ChainWalk {

    private static final String SELECT = """
            select s.sequence, s.entry::text as sealed, s.previous, s.hash, %s, w.positions, w.cases, w.individuals
              from audit_seal s
              left join audit_entry e on e.id = s.entry
              left join lateral (
                   select array_agg(position::text order by position, case_id, individual_id) as positions,
                          array_agg(case_id::text order by position, case_id, individual_id) as cases,
                          array_agg(individual_id::text order by position, case_id, individual_id) as individuals
                     from audit_subject where entry = s.entry) w on true
             where s.chain = ? order by s.sequence""".formatted(Retelling.COLUMNS);

    private final Connection connection;
    private final String chain;
    private final NavigableMap<Long, String> published;
    private byte[] previous;
    private long walked;

    ChainWalk(Connection connection, String chain, NavigableMap<Long, String> published) {
        this.connection = connection;
        this.chain = chain;
        this.published = published;
        this.previous = Retelling.beginning(chain);
    }

    /** How many rows were good. */
    long walked() {
        return walked;
    }

    /** What is wrong first. */
    @Nullable
    Finding findFirst() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setFetchSize(1_000);
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var wrong = wrong(row);
                    if (wrong != null) {
                        return wrong;
                    }
                    walked++;
                }
            }
        }
        var wrong = wrongAtTheEnd();
        if (wrong != null) {
            return wrong;
        }
        var beyond = published.higherKey(walked);
        return beyond == null
                ? missingHead()
                : at(beyond, null, "was published on Kafka and is gone: the end of the chain was cut");
    }

    private @Nullable Finding wrong(ResultSet row) throws SQLException {
        long expected = walked + 1;
        long sequence = row.getLong("sequence");
        var entry = row.getString("sealed");
        if (sequence > expected) {
            return at(expected, null, "its seal is missing");
        }
        if (sequence < expected) {
            return at(sequence, entry, "it stands there twice");
        }
        if (!Arrays.equals(previous, row.getBytes("previous"))) {
            return at(sequence, entry, "its seal does not follow the one before");
        }
        if (row.getString("id") == null) {
            return at(sequence, entry, "the entry was deleted");
        }
        var hash = Retelling.hash(previous, sequence, row);
        if (!Arrays.equals(hash, row.getBytes("hash"))) {
            return at(sequence, entry, "the entry or its hash was altered");
        }
        var told = published.get(sequence);
        if (told != null && !told.equals(HexFormat.of().formatHex(hash))) {
            return at(sequence, entry, "Kafka was told another hash: the chain was rewritten up to here");
        }
        previous = hash;
        return null;
    }

    /** Each head was kept before it was told, so what was told is kept. */
    private @Nullable Finding missingHead() throws SQLException {
        var missing = new TreeSet<>(published.headMap(walked, true).keySet());
        try (PreparedStatement select =
                connection.prepareStatement("select sequence from audit_head where chain = ? order by sequence")) {
            select.setFetchSize(1_000);
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    missing.remove(row.getLong(1));
                }
            }
        }
        return missing.isEmpty() ? null : at(missing.first(), null, "its head was published on Kafka and is gone");
    }

    /** Seals and their head are kept together, so the end of the chain always has one. */
    private @Nullable Finding wrongAtTheEnd() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select h.sequence from audit_head h
                  left join audit_seal s on s.chain = h.chain and s.sequence = h.sequence
                 where h.chain = ? and s.hash is distinct from h.hash order by h.sequence limit 1""")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return at(
                            row.getLong(1),
                            null,
                            "differs from the head that was kept: the chain was cut or rewritten");
                }
            }
        }
        try (PreparedStatement select =
                connection.prepareStatement("select coalesce(max(sequence), 0) from audit_head where chain = ?")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) == walked ? null : at(walked, null, "the end of the chain has no head");
            }
        }
    }

    private Finding at(long sequence, @Nullable String entry, String what) {
        return new Finding(chain, sequence, entry, what);
    }
}
