package org.rsp.platform.lifecycle;

import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;

/** A resource that lives a procedure: each act makes its next version. */
public interface Versioned {

    UUID id();

    long version();

    /** Whose data it is, for the audit; nobody's, if it is about nobody. */
    default List<AuditSubject> subjects() {
        return List.of();
    }
}
