package org.rsp.platform.audit;

import static java.util.stream.Collectors.joining;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** Reads the audit of a case or a person, newest first. Ids are ordered by time, so an id is a place in the list. */
@ApplicationScoped
class AuditPages {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String SELECT = """
            select e.id, e.at, e.organisation, e.roles, e.purpose, e.action, e.operation, e.decision, e.classes,
                   exists (select 1 from audit_seal s where s.entry = e.id)
              from audit_entry e where e.id in (""";
    private static final String NEWEST_FIRST = ") order by e.id desc limit ?";

    /** Each is a search in one index for one id, with the place after which the page begins and its length. */
    private enum Where {
        RESOURCE("select id from audit_entry where resource = ? and id < ? order by id desc limit ?"),
        CASE("select distinct entry from audit_subject where case_id = ? and entry < ? order by entry desc limit ?"),
        CASE_AS_A_WHOLE("select distinct entry from audit_subject where case_id = ? and individual_id is null"
                + " and entry < ? order by entry desc limit ?"),
        INDIVIDUAL("select distinct entry from audit_subject where individual_id = ? and entry < ?"
                + " order by entry desc limit ?");

        private final String sql;

        Where(String sql) {
            this.sql = sql;
        }
    }

    private record Search(Where where, UUID id) {}

    private final Instance<AgroalDataSource> database;

    AuditPages(Instance<AgroalDataSource> database) {
        this.database = database;
    }

    /** Whatever touched the case or anybody in it; one line more than the page. */
    List<AuditView> ofCase(UUID caseId, PageRequest page) {
        return lines(List.of(new Search(Where.RESOURCE, caseId), new Search(Where.CASE, caseId)), page);
    }

    /** Whatever touched the person, or the case as a whole; one line more than the page. */
    List<AuditView> ofIndividual(UUID individualId, UUID caseId, PageRequest page) {
        return lines(
                List.of(
                        new Search(Where.RESOURCE, caseId),
                        new Search(Where.CASE_AS_A_WHOLE, caseId),
                        new Search(Where.INDIVIDUAL, individualId)),
                page);
    }

    private List<AuditView> lines(List<Search> searches, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(AFTER_ALL);
        var which = searches.stream().map(s -> "(" + s.where().sql + ")").collect(joining(" union "));
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + which + NEWEST_FIRST)) {
            int parameter = 0;
            for (var search : searches) {
                select.setObject(++parameter, search.id());
                select.setObject(++parameter, after);
                select.setInt(++parameter, page.oneMore());
            }
            select.setInt(++parameter, page.oneMore());
            var lines = new ArrayList<AuditView>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new AuditFailure("reading", e);
        }
    }

    private static AuditView line(ResultSet row) throws SQLException {
        return new AuditView(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                texts(row.getArray(4)),
                Purpose.valueOf(row.getString(5)),
                AuditAction.valueOf(row.getString(6)),
                row.getString(7),
                AuditEntry.Verdict.valueOf(row.getString(8)),
                texts(row.getArray(9)).stream().map(FieldClass::valueOf).toList(),
                row.getBoolean(10));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
