package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What the database's own catalogues say: every table is guarded, unless it is named with the reason. A service's {@code RowCatalogueTest} extends this with
 * {@code @QuarkusTest}.
 */
public abstract class ServiceRowCatalogue {

    /** Of every service: who follows events, and how many there were; ids of events; the migrations themselves. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "feed_counter",
            "event_subscription",
            "inbox",
            "inbox_sequence",
            "key_encryption_key",
            "flyway_schema_history");

    private final Set<String> unguarded;
    private final String own;
    private final Map<String, String> gaps;

    /**
     * Of one service.
     *
     * @param unguarded the tables of the service that hold nothing of a case
     * @param own a table that the service's owner owns
     * @param gaps changes of the schema that would tell too much, and what of it must be named
     */
    protected ServiceRowCatalogue(Set<String> unguarded, String own, Map<String, String> gaps) {
        this.unguarded = new HashSet<>(OF_THE_PLATFORM);
        this.unguarded.addAll(unguarded);
        this.own = own;
        this.gaps = Map.copyOf(gaps);
    }

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

    /** As the service itself is connected. */
    protected static AgroalDataSource database() {
        return CDI.current().select(AgroalDataSource.class).get();
    }

    /** What this query of the catalogues names. */
    protected static Set<String> names(Connection connection, String sql) throws SQLException {
        var found = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Set<String> unguarded(Connection connection) throws SQLException {
        var found = names(connection, UNGUARDED);
        found.removeAll(unguarded);
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

    private static String quoted(String setting) {
        return "'" + ConfigProvider.getConfig().getValue(setting, String.class) + "'";
    }

    @Test
    void every_table_is_guarded_or_named_here() throws SQLException {
        try (var connection = database().getConnection()) {
            assertEquals(Set.of(), unguarded(connection));
            assertTrue(names(connection, "select relname from pg_class where relkind = 'r'")
                    .containsAll(unguarded));
        }
    }

    @Test
    void whatever_hangs_on_a_case_is_not_there_of_a_sealed_one() throws SQLException {
        try (var connection = database().getConnection()) {
            assertEquals(Set.of(), names(connection, UNSEALED));
        }
    }

    @Test
    void the_service_connects_as_a_role_that_owns_nothing_and_no_role_is_above_the_guard() throws SQLException {
        var roles = List.of(quoted("RSP_DATABASE_USER"), quoted("RSP_DATABASE_OWNER"));
        assertNotEquals(roles.getFirst(), roles.getLast());
        try (var connection = database().getConnection()) {
            assertEquals(
                    roles.getFirst(),
                    "'" + names(connection, "select current_user").iterator().next() + "'");
            assertEquals(Set.of(), names(connection, POWERFUL_ROLES.formatted(String.join(", ", roles))));
            assertEquals(Set.of(), names(connection, OWNED_BY.formatted("current_user")));
            assertTrue(names(connection, OWNED_BY.formatted(roles.getLast())).contains(own));
        }
    }

    @Test
    void a_gap_is_named() throws SQLException {
        assertTrue(!gaps.isEmpty(), "there is a gap to be named");
        for (var gap : gaps.entrySet()) {
            try (var owner = OwnerSession.open();
                    var statement = owner.createStatement()) {
                owner.setAutoCommit(false);
                statement.execute(gap.getKey());
                assertEquals(Set.of(gap.getValue()), unguarded(owner), gap.getKey());
                owner.rollback();
            }
        }
    }
}
