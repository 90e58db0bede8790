package org.rsp.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;

/** Writes an entry with its subjects, in one statement that waits for no other writer and reads nothing back: it may not. */
final class AuditTable {

    private static final String INSERT = """
            with entry as (
                insert into audit_entry (id, at, subject, client, organisation, roles, purpose, operation, action,
                                         decision, rule, resource, classes, request_id, acting_subject)
                values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
            insert into audit_subject (entry, position, case_id, individual_id)
            select ?, whom.position, whom.case_id, whom.individual_id
              from unnest(?::uuid[], ?::uuid[]) with ordinality as whom (case_id, individual_id, position)""";

    private AuditTable() {}

    static void insert(Connection connection, UUID id, AuditEntry entry) throws SQLException {
        var actor = entry.actor();
        var roles = actor.roles().stream().map(role -> role.wire()).sorted().toArray();
        var classes = entry.classes().stream().sorted().map(FieldClass::name).toArray();
        var cases = entry.subjects().stream().map(AuditSubject::caseId).toArray();
        var individuals =
                entry.subjects().stream().map(AuditSubject::individualId).toArray();
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, id);
            row.setString(2, actor.subject());
            row.setString(3, actor.client());
            row.setString(4, actor.organisation().equals(Actor.NO_ORGANISATION) ? Caller.NOBODY : actor.organisation());
            row.setArray(5, connection.createArrayOf("text", roles));
            row.setString(6, entry.purpose().name());
            row.setString(7, entry.operation());
            row.setString(8, entry.action().name());
            row.setString(9, entry.decision().name());
            row.setString(10, entry.rule());
            row.setObject(11, entry.resource());
            row.setArray(12, connection.createArrayOf("text", classes));
            row.setString(13, entry.requestId());
            row.setString(14, entry.actingSubject());
            row.setObject(15, id);
            row.setArray(16, connection.createArrayOf("uuid", cases));
            row.setArray(17, connection.createArrayOf("uuid", individuals));
            row.executeUpdate();
        }
    }
}
