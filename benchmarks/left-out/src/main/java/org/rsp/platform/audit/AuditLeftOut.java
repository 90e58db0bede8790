package org.rsp.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.leftout.LeftOut;

/** Writes nothing down, and says that it has. */
@Alternative
@Priority(1)
@Singleton
class AuditLeftOut extends Audit {

    private final CurrentVertxRequest request;

    AuditLeftOut(
            Instance<AgroalDataSource> database,
            TransactionSynchronizationRegistry transactions,
            CurrentVertxRequest request,
            Ids ids) {
        super(database, transactions, request, ids);
        this.request = request;
    }

    @Override
    public void record(AuditEntry entry) {
        if (!LeftOut.AUDIT.isSo()) {
            super.record(entry);
        } else if (request.getCurrent() != null) {
            AuditedRequest.recorded(request.getCurrent());
        }
    }
}
