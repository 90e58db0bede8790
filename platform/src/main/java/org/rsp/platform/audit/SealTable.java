package org.rsp.platform.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain as its sealer sees it, over a connection of its own. The right to seal is a session lock of that same
 * connection; two sealers that both believe to hold it cannot fork the chain either, since a sequence is taken once.
 */
class SealTable implements AutoCloseable {

    /** Names the lock. Spells "rspa". */
    static final int LOCK = 0x72737061;

    /** More than a busy second brings: each batch looks again at what this turn has sealed before it. */
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final String chain;
    private final UUID instance;
    private boolean claimed;
    private long sequence;
    private byte[] last;
    /** All entries of older transactions are sealed. */
    private String horizon = "0";

    SealTable(Connection connection, String chain, UUID instance) throws SQLException {
        this.connection = connection;
        this.chain = chain;
        this.instance = instance;
        this.last = CanonicalEntry.beginning(chain);
        try (Statement session = connection.createStatement()) {
            session.execute("set application_name = 'audit-sealer'");
            // for all organisations at once; the session is the sealer's own and goes back to no pool
            session.execute("set app.actor_kind = 'system'");
            // a plan that was made while the tables were empty would read them from one end to the other ever after
            session.execute("set plan_cache_mode = force_custom_plan");
            session.execute("set tcp_keepalives_idle = 10");
            session.execute("set tcp_keepalives_interval = 5");
            session.execute("set tcp_keepalives_count = 3");
        }
    }

    /** Whether this process may seal: one at a time may, and the next takes over where it ended. */
    boolean claim() throws SQLException {
        if (!claimed) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_try_advisory_lock(%d, hashtext('%s'))"
                            .formatted(LOCK, chain.replace("'", "''")))) {
                row.next();
                claimed = row.getBoolean(1);
            }
            if (claimed) {
                continueFromTheEnd();
            }
        }
        return claimed;
    }

    private void continueFromTheEnd() throws SQLException {
        // in a database restored into another cluster transactions are counted anew: then everything is looked at once
        try (PreparedStatement select = connection.prepareStatement("""
                select s.sequence, s.hash,
                       case when h.horizon <= pg_snapshot_xmin(pg_current_snapshot()) then h.horizon::text else '0' end
                  from audit_seal s left join audit_head h on h.chain = s.chain and h.sequence = s.sequence
                 where s.chain = ? order by s.sequence desc limit 1""")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    sequence = row.getLong(1);
                    last = row.getBytes(2);
                    horizon = row.getString(3);
                }
            }
        }
    }

    /** The head kept last, for those who have not heard of it. */
    @Nullable
    Head head() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select sequence, encode(hash, 'hex'), at, instance from audit_head where chain = ? order by sequence desc limit 1")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? head(row) : null;
            }
        }
    }

    /** Seals all that is committed; the new head, if there was anything. */
    @Nullable
    Head seal() throws SQLException {
        // asked before the entries are read: what is older is complete in what they show
        String complete = oldestRunning();
        Head moved = null;
        List<UnsealedEntry> entries;
        do {
            entries = UnsealedEntries.read(connection, horizon, BATCH);
            if (!entries.isEmpty()) {
                moved = append(entries);
            }
        } while (entries.size() == BATCH);
        horizon = complete;
        return moved;
    }

    private String oldestRunning() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Seals and head in one transaction: the end of the chain is never without its head. */
    private Head append(List<UnsealedEntry> entries) throws SQLException {
        var sequences = new ArrayList<Long>();
        var previous = new ArrayList<byte[]>();
        var hashes = new ArrayList<byte[]>();
        for (var entry : entries) {
            sequence++;
            sequences.add(sequence);
            previous.add(last);
            last = CanonicalEntry.hash(last, sequence, entry);
            hashes.add(last);
        }
        connection.setAutoCommit(false);
        try (PreparedStatement seals = connection.prepareStatement("""
                        insert into audit_seal (chain, sequence, entry, previous, hash)
                        select ?, * from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[])""");
                PreparedStatement head = connection.prepareStatement("""
                        insert into audit_head (chain, sequence, hash, instance, horizon) values (?, ?, ?, ?, ?::xid8)
                        returning sequence, encode(hash, 'hex'), at, instance""")) {
            seals.setString(1, chain);
            seals.setArray(2, array("bigint", sequences.toArray()));
            seals.setArray(
                    3, array("uuid", entries.stream().map(UnsealedEntry::id).toArray()));
            seals.setArray(4, array("bytea", previous.toArray()));
            seals.setArray(5, array("bytea", hashes.toArray()));
            seals.executeUpdate();
            head.setString(1, chain);
            head.setLong(2, sequence);
            head.setBytes(3, last);
            head.setObject(4, instance);
            head.setString(5, horizon);
            try (ResultSet row = head.executeQuery()) {
                row.next();
                var kept = head(row);
                connection.commit();
                // not in a finally: turning it on commits, and what failed half-way must end with the session
                connection.setAutoCommit(true);
                return kept;
            }
        }
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                chain,
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class));
    }

    private Array array(String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(
                type, type.equals("bytea") ? Arrays.copyOf(elements, elements.length, byte[][].class) : elements);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
