package org.rsp.platform.lifecycle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;

/** A resource that lives a procedure: each act makes its next version. */
public interface Versioned {

    UUID id();

    long version();

    /** Of which class it is how often it was changed; none where whoever knows of it may know that too. */
    default @Nullable FieldClass versionClass() {
        return null;
    }

    /** Whose data it is, for the audit; nobody's, if it is about nobody. */
    default List<AuditSubject> subjects() {
        return List.of();
    }
}
