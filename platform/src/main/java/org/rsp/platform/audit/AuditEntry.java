package org.rsp.platform.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;

/**
 * One line of the audit before it is written: ids and codes, nothing personal. Its id and its time are given when it is
 * written.
 *
 * @param purpose why, from the closed list of the access policy
 * @param rule which rule allowed or denied it
 * @param resource what the operation was about, if one thing
 * @param classes classes of the fields released
 */
public record AuditEntry(
        Actor actor,
        String purpose,
        String operation,
        AuditAction action,
        Verdict decision,
        String rule,
        @Nullable UUID resource,
        List<AuditSubject> subjects,
        Set<String> classes,
        String requestId) {

    /** What holds until a request can name another purpose. */
    public static final String USUAL_PURPOSE = "PROCESSING";

    /** The rule of today: whoever may know of it and has the role. */
    public static final String USUAL_RULE = "visible-and-role";

    public enum Verdict {
        ALLOW,
        DENY
    }

    public AuditEntry {
        subjects = List.copyOf(subjects);
        classes = Set.copyOf(classes);
    }

    /** Allowed, for the usual purpose, about nothing yet. */
    public static AuditEntry of(Actor actor, String operation, AuditAction action, String requestId) {
        return new AuditEntry(
                actor,
                USUAL_PURPOSE,
                operation,
                action,
                Verdict.ALLOW,
                USUAL_RULE,
                null,
                List.of(),
                Set.of(),
                requestId);
    }

    public AuditEntry on(@Nullable UUID what) {
        return new AuditEntry(actor, purpose, operation, action, decision, rule, what, subjects, classes, requestId);
    }

    public AuditEntry about(List<AuditSubject> whom) {
        return new AuditEntry(actor, purpose, operation, action, decision, rule, resource, whom, classes, requestId);
    }

    public AuditEntry releasing(Set<String> fieldClasses) {
        return new AuditEntry(
                actor, purpose, operation, action, decision, rule, resource, subjects, fieldClasses, requestId);
    }

    public AuditEntry forPurpose(String why) {
        return new AuditEntry(actor, why, operation, action, decision, rule, resource, subjects, classes, requestId);
    }

    public AuditEntry decided(Verdict how, String byRule) {
        return new AuditEntry(actor, purpose, operation, action, how, byRule, resource, subjects, classes, requestId);
    }
}
