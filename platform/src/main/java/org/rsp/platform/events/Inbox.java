package org.rsp.platform.events;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Remembers what a consumer has already taken, in the transaction of the effect: if the effect is undone, so is the
 * memory of it. Event handlers need not call {@link #once}, it has been called for them.
 */
@ApplicationScoped
public class Inbox {

    private final Instance<AgroalDataSource> database;
    private final TransactionSynchronizationRegistry transactions;

    Inbox(Instance<AgroalDataSource> database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** True for the first delivery of this event to this consumer; of two at once, one waits for the other. */
    public boolean once(String consumer, UUID eventId) {
        return changesARow(
                "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing", consumer, eventId);
    }

    /** True if nothing as new as this has been seen of the subject. For consumers that keep a copy of its state. */
    public boolean isNews(String consumer, UUID subject, long sequence) {
        return changesARow("""
                insert into inbox_sequence (consumer, subject, sequence) values (?, ?, ?)
                on conflict (consumer, subject) do update set sequence = excluded.sequence
                where inbox_sequence.sequence < excluded.sequence""", consumer, subject, sequence);
    }

    private boolean changesARow(String sql, Object... parameters) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an event is taken in the transaction of its effect");
        }
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    /** The inbox could not be asked; the effect must not be had. */
    static class InboxFailure extends RuntimeException {

        InboxFailure(SQLException cause) {
            super("the inbox could not be asked", cause);
        }
    }
}
