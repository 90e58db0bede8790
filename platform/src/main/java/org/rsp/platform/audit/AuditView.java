package org.rsp.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of "who looked at this person": the organisation and the role, not the account of the person who looked; what
 * was done and why, and the classes of the fields that were shown.
 */
record AuditView(
        UUID id,
        Instant at,
        String organisation,
        List<String> roles,
        String purpose,
        AuditAction action,
        String operation,
        AuditEntry.Verdict decision,
        List<String> classes) {}
