package org.rsp.platform.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.access.Told;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;

/**
 * One line of the audit before it is written: ids and codes, nothing personal. Its id and its time are given when it is
 * written.
 *
 * @param rule which rules allowed or denied it; none where nothing was told
 * @param resource what the operation was about, if one thing
 * @param classes classes of the personal fields released
 * @param requestId the request's or, where nobody asked, that of the event
 * @param actingSubject for whom a service asked, if for somebody
 */
public record AuditEntry(
        Actor actor,
        Purpose purpose,
        String operation,
        AuditAction action,
        Verdict decision,
        String rule,
        @Nullable UUID resource,
        List<AuditSubject> subjects,
        Set<FieldClass> classes,
        String requestId,
        @Nullable String actingSubject) {

    public enum Verdict {
        ALLOW,
        DENY
    }

    public AuditEntry {
        subjects = List.copyOf(subjects);
        classes = Set.copyOf(classes);
    }

    /** Allowed, and about nobody yet. */
    static AuditEntry of(Actor actor, Purpose purpose, String operation, AuditAction action, String requestId) {
        return new AuditEntry(
                actor, purpose, operation, action, Verdict.ALLOW, "", null, List.of(), Set.of(), requestId, null);
    }

    /**
     * That an event goes to an organisation unasked: one entry for each recipient, in the transaction that decides that it
     * leaves. See docs/explanation/audit.md.
     *
     * @param client the service that sends it
     * @param type the event's type, which stands for the operation
     */
    public static AuditEntry delivery(String recipient, String client, String type, UUID event, AuditSubject whom) {
        var system = new Actor(client, client, recipient, Set.of(Role.INTEGRATION));
        return of(system, Purpose.PROCESSING, type, AuditAction.EVENT_DELIVERY, event.toString())
                .on(whom.caseId())
                .about(List.of(whom))
                .delivered();
    }

    /** An event says that a case exists, and as a code what was done in it, to whom the policy lets know of it (ACC-12). */
    public AuditEntry delivered() {
        return releasing(Set.of(FieldClass.P1, FieldClass.P2)).allowed(Stream.of("ACC-12"));
    }

    AuditEntry onBehalfOf(@Nullable String subject) {
        return new AuditEntry(
                actor, purpose, operation, action, decision, rule, resource, subjects, classes, requestId, subject);
    }

    public AuditEntry on(@Nullable UUID what) {
        return new AuditEntry(
                actor, purpose, operation, action, decision, rule, what, subjects, classes, requestId, actingSubject);
    }

    public AuditEntry about(List<AuditSubject> whom) {
        return new AuditEntry(
                actor, purpose, operation, action, decision, rule, resource, whom, classes, requestId, actingSubject);
    }

    public AuditEntry releasing(Set<FieldClass> fieldClasses) {
        return new AuditEntry(
                actor,
                purpose,
                operation,
                action,
                decision,
                rule,
                resource,
                subjects,
                fieldClasses,
                requestId,
                actingSubject);
    }

    /** What leaves, as the decision about it says. */
    public AuditEntry telling(Told<?> what) {
        return releasing(what.released()).allowed(Stream.of(what.rule()));
    }

    public AuditEntry allowed(Stream<String> byRules) {
        return decided(Verdict.ALLOW, byRules);
    }

    AuditEntry denied(Stream<String> byRules) {
        return decided(Verdict.DENY, byRules);
    }

    private AuditEntry decided(Verdict how, Stream<String> byRules) {
        var rules = byRules.distinct().collect(joining(" "));
        return new AuditEntry(
                actor, purpose, operation, action, how, rules, resource, subjects, classes, requestId, actingSubject);
    }
}
