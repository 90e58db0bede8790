package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.OwnerSession;

/** What the database's own catalogues say: every table is guarded, unless it is named here with the reason. */
@QuarkusTest
class RowCatalogueTest {

    /** Nothing of a case: who agreed what; who follows events, and how many there were; ids of events; the migrations themselves. */
    private static final Set<String> NOT_OF_CASES = Set.of(
            "arrangement",
            "arrangement_party",
            "arrangement_time_frame",
            "feed_counter",
            "event_subscription",
            "inbox",
            "inbox_sequence",
            "key_encryption_key",
            "flyway_schema_history");

    private static final String UNGUARDED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p')
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select 1 from pg_policy p where p.polrelid = c.oid))""";

    /** Views that would look with other eyes than the caller's, and functions that would act with another's rights. */
    private static final String BEHIND_THE_GUARD = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public'
               and (c.relkind = 'm'
                    or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))
             union all
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'public' and p.prosecdef""";

    /** A policy that lets everything pass is none. */
    private static final String OPEN_POLICIES = "select polname from pg_policy where"
            + " pg_get_expr(polqual, polrelid) = 'true' or pg_get_expr(polwithcheck, polrelid) = 'true'";

    private static final String POWERFUL_ROLES = """
            select rolname from pg_roles
             where rolname in (%s) and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)""";

    private static final String OWNED_BY = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and pg_has_role(%s, c.relowner, 'MEMBER')""";

    @Inject
    AgroalDataSource database;

    private static Set<String> names(Connection connection, String sql) throws SQLException {
        var found = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Set<String> unguarded(Connection connection) throws SQLException {
        var found = names(connection, UNGUARDED);
        found.removeAll(NOT_OF_CASES);
        found.addAll(names(connection, BEHIND_THE_GUARD));
        found.addAll(names(connection, OPEN_POLICIES));
        return found;
    }

    /** What hangs on a case and would be found of a sealed one, but for who looked and for the keys, which are the platform's. */
    private static final String UNSEALED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in ('sealed_case', 'data_key')
               and c.relname not like 'audit%'
               and (c.relname = 'case_file'
                    or exists (select 1 from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped))
               and not exists (select 1 from pg_policy p
                                where p.polrelid = c.oid and not p.polpermissive and p.polname = c.relname || '_sealed')""";

    /** Read together with the person's own row alone, which is guarded; and what is kept by no person's id. */
    private static final Set<String> BESIDE_THE_PERSON = Set.of("individual_name_word.individual_id");

    /**
     * What names a person and would be found of one whose case is sealed, whatever case it hangs on: but for who looked, and where the key carries the row along
     * to the case in which the person is, with whose guard it is left out.
     */
    private static final String NAMES_PERSONS = """
            select c.relname || '.' || a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'audit%'
               and (a.attname ~ '(^|_)individual_ids?$'
                    or a.attname not in ('case_id', 'custodian')
                       and exists (select 1 from pg_constraint f
                                    where f.conrelid = c.oid and f.confrelid = 'individual'::regclass and a.attnum = any (f.conkey)))
               and not exists (select 1 from pg_constraint f
                                 join pg_attribute k on k.attrelid = c.oid and k.attname = 'case_id' and k.attnum = any (f.conkey)
                                where f.conrelid = c.oid and f.confrelid = 'individual'::regclass and f.confupdtype = 'c'
                                  and a.attnum = any (f.conkey))
               and not exists (select 1 from pg_policy p
                                where p.polrelid = c.oid and not p.polpermissive and p.polname = c.relname || '_sealed_persons'
                                  and pg_get_expr(p.polqual, p.polrelid) ~ ('\\m' || a.attname || '\\M'))""";

    private static String quoted(String setting) {
        return "'" + ConfigProvider.getConfig().getValue(setting, String.class) + "'";
    }

    @Test
    void every_table_is_guarded_or_named_here() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(Set.of(), unguarded(connection));
            assertTrue(names(connection, "select relname from pg_class where relkind = 'r'")
                    .containsAll(NOT_OF_CASES));
        }
    }

    @Test
    void whatever_hangs_on_a_case_is_not_there_of_a_sealed_one() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(Set.of(), names(connection, UNSEALED));
        }
    }

    @Test
    void whatever_names_a_person_is_not_there_of_one_whose_case_is_sealed() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(BESIDE_THE_PERSON, names(connection, NAMES_PERSONS));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table medical_note (individual_id uuid)                                   | medical_note.individual_id",
                "create table interpreter_wanted (for_individual_ids uuid[])                      | interpreter_wanted.for_individual_ids",
                "create table friendship (one uuid references individual (id))                    | friendship.one",
                "drop policy kinship_sealed_persons on kinship                                    | kinship.first_id kinship.second_id",
                "alter table task drop constraint task_of_individual                              | task.individual_id"
            })
    void who_is_named_without_a_guard_is_found(String change, String named) throws SQLException {
        try (var owner = OwnerSession.open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(change);
            var found = names(owner, NAMES_PERSONS);
            found.removeAll(BESIDE_THE_PERSON);
            assertEquals(new TreeSet<>(List.of(named.split(" "))), found);
            owner.rollback();
        }
    }

    @Test
    void the_service_connects_as_a_role_that_owns_nothing_and_no_role_is_above_the_guard() throws SQLException {
        var roles = List.of(quoted("RSP_DATABASE_USER"), quoted("RSP_DATABASE_OWNER"));
        assertNotEquals(roles.getFirst(), roles.getLast());
        try (var connection = database.getConnection()) {
            assertEquals(
                    roles.getFirst(),
                    "'" + names(connection, "select current_user").iterator().next() + "'");
            assertEquals(Set.of(), names(connection, POWERFUL_ROLES.formatted(String.join(", ", roles))));
            assertEquals(Set.of(), names(connection, OWNED_BY.formatted("current_user")));
            assertTrue(names(connection, OWNED_BY.formatted(roles.getLast())).contains("case_file"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table medical_note (id uuid)                                            | medical_note",
                "alter table individual no force row level security                             | individual",
                "alter table caseload disable row level security                                | caseload",
                "create view every_case as select * from case_file                              | every_case",
                "create materialized view every_name as select given_name from individual       | every_name",
                "create policy convenient on case_file using (true)                             | convenient",
                "create function peep() returns bigint language sql security definer return (select count(*) from case_file) | peep"
            })
    void a_gap_is_named(String change, String named) throws SQLException {
        try (var owner = OwnerSession.open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(change);
            assertEquals(Set.of(named), unguarded(owner));
            owner.rollback();
        }
    }
}
