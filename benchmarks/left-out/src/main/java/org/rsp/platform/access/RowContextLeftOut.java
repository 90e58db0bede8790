package org.rsp.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.leftout.LeftOut;

/** Tells the database nothing; the benchmark lets the role pass the policies on rows meanwhile. */
@Alternative
@Priority(1)
@Singleton
class RowContextLeftOut extends RowContext {

    RowContextLeftOut(Instance<Caller> caller) {
        super(caller);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!LeftOut.ROW_CONTEXT.isSo()) {
            super.onConnectionAcquire(connection);
        }
    }
}
