package org.rsp.platform.audit;

import java.sql.SQLException;

/** The entry could not be written, so nothing else may happen either. */
class AuditFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditFailure(String operation, SQLException cause) {
        super("no audit of " + operation, cause);
    }
}
