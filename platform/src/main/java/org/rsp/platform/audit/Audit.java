package org.rsp.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.rsp.platform.ids.Ids;

/**
 * Where everything done with data is written down. No audit, no data: an entry stands in the transaction of what it
 * tells, and when it cannot be written that transaction fails. Writers never wait for one another.
 */
@ApplicationScoped
public class Audit {

    private final Instance<AgroalDataSource> database;
    private final TransactionSynchronizationRegistry transactions;
    private final CurrentVertxRequest request;
    private final Ids ids;

    Audit(
            Instance<AgroalDataSource> database,
            TransactionSynchronizationRegistry transactions,
            CurrentVertxRequest request,
            Ids ids) {
        this.database = database;
        this.transactions = transactions;
        this.request = request;
        this.ids = ids;
    }

    /** Writes in the caller's transaction; refuses to work without one. */
    public void record(AuditEntry entry) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an entry is written in the transaction of what it tells");
        }
        write(entry);
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            AuditedRequest.recorded(request.getCurrent());
        }
    }

    /** Writes in a transaction of its own, which outlives the roll-back of the caller's. */
    public void refused(AuditEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> write(entry));
    }

    private void write(AuditEntry entry) {
        try (Connection connection = database.get().getConnection()) {
            AuditTable.insert(connection, ids.next(), entry);
        } catch (SQLException e) {
            throw new AuditFailure(entry.operation(), e);
        }
    }
}
