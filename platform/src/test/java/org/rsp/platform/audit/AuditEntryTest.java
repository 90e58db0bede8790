package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;

/** An entry is begun with who and why, and says nothing that it was not told. */
class AuditEntryTest {

    private static final Actor ACTOR = new Actor("subject-1", "unhcr", "UNHCR", Set.of(Role.CASEWORKER));
    private static final UUID CASE = UUID.randomUUID();

    private static AuditEntry begun() {
        return AuditEntry.of(ACTOR, Purpose.PROTECTION, "getCase", AuditAction.READ, "request-1");
    }

    @Test
    void begins_about_nobody_and_releases_nothing() {
        var entry = begun();
        assertEquals(ACTOR, entry.actor());
        assertEquals(Purpose.PROTECTION, entry.purpose());
        assertEquals("getCase", entry.operation());
        assertEquals(AuditAction.READ, entry.action());
        assertEquals("request-1", entry.requestId());
        assertEquals(AuditEntry.Verdict.ALLOW, entry.decision());
        assertEquals("", entry.rule());
        assertNull(entry.resource());
        assertEquals(List.of(), entry.subjects());
        assertEquals(Set.of(), entry.classes());
    }

    @Test
    void keeps_what_it_was_told_before() {
        var whom = List.of(AuditSubject.ofCase(CASE), new AuditSubject(CASE, UUID.randomUUID()));
        var entry = begun().onBehalfOf("subject-2")
                .on(CASE)
                .about(whom)
                .releasing(Set.of(FieldClass.P1, FieldClass.P3))
                .allowed(Stream.of("ACC-6", "ACC-8", "ACC-6"));
        assertEquals(
                new AuditEntry(
                        ACTOR,
                        Purpose.PROTECTION,
                        "getCase",
                        AuditAction.READ,
                        AuditEntry.Verdict.ALLOW,
                        "ACC-6 ACC-8",
                        CASE,
                        whom,
                        Set.of(FieldClass.P1, FieldClass.P3),
                        "request-1",
                        "subject-2"),
                entry);
        var denied = entry.denied(Stream.of("not-found"));
        assertEquals(AuditEntry.Verdict.DENY, denied.decision());
        assertEquals("not-found", denied.rule());
        assertEquals(whom, denied.subjects());
        assertEquals("subject-2", denied.actingSubject());
    }

    @Test
    void cannot_be_changed_through_what_it_was_given() {
        var whom = new ArrayList<>(List.of(AuditSubject.ofCase(CASE)));
        var entry = begun().about(whom);
        whom.clear();
        assertEquals(1, entry.subjects().size());
        assertThrows(UnsupportedOperationException.class, () -> entry.classes().add(FieldClass.P1));
    }

    private record Message(
            @Classified(FieldClass.P1) UUID token,
            @Classified(FieldClass.P3) String reason) {}

    @Test
    void tells_of_a_delivery_to_whom_it_went_what_it_was_and_by_which_rule() {
        var event = UUID.randomUUID();

        var entry = AuditEntry.delivery(
                "UNHCR", "caseload-service", "processing.case.closed.v1", event, AuditSubject.ofCase(CASE));

        assertEquals("UNHCR", entry.actor().organisation());
        assertEquals("caseload-service", entry.actor().client());
        assertEquals("caseload-service", entry.actor().subject());
        assertEquals(Set.of(Role.INTEGRATION), entry.actor().roles());
        assertEquals(AuditAction.EVENT_DELIVERY, entry.action());
        assertEquals(Purpose.PROCESSING, entry.purpose());
        assertEquals("processing.case.closed.v1", entry.operation());
        assertEquals(event.toString(), entry.requestId());
        assertEquals(CASE, entry.resource());
        assertEquals(List.of(AuditSubject.ofCase(CASE)), entry.subjects());
        assertEquals("ACC-12", entry.rule());
        assertEquals(Set.of(FieldClass.P1, FieldClass.P2), entry.classes());
    }

    @Test
    void a_head_says_where_the_chain_ended_in_one_line() {
        var instance = UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801");
        assertEquals(
                "{\"chain\":\"processing\",\"sequence\":7,\"hash\":\"00ff\",\"at\":\"1970-01-01T00:00:00Z\",\"instance\":\""
                        + instance + "\"}",
                new Head("processing", 7, "00ff", Instant.EPOCH, instance).json());
    }
}
