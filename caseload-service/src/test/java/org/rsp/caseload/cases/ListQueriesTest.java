package org.rsp.caseload.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.testing.OwnerSession;

/**
 * A page costs what is on it, however many cases there are. The database counts the rows that it reads, and it makes no difference whether it scans a
 * table or walks along an index and throws most of it away. As the role of the service, under its policies on rows.
 */
@QuarkusTest
class ListQueriesTest {

    private static final int PAGE = 50;
    /**
     * The page, and for rows that are read in vain as many as other tests may have left of one custodian, which the database may rather sort than look up.
     * Whoever reads a table reads thirty times as many.
     */
    private static final long ROWS = 20 * PAGE;

    private static final String TABLES = "case_file, individual, individual_name_word";

    /**
     * Of TLS nearly all, of BTN one of five hundred, and those the oldest: whoever walks along everybody's cases to find them walks to the end. The
     * caseload of one of a hundred is nobody's to know, so that they count for who knows of every open case alone.
     */
    private static final List<String> GENERATE = List.of("set local session_replication_role = replica", """
            insert into case_file (id, version, state, custodian, case_number, country_of_asylum, caseload_id, persons, registered_at, updated_at, origins)
            select ('018bcfe5-6800-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 1,
                   case when n % 100 = 3 then 'CLOSED' when n % 100 = 4 then 'ADMITTED' else 'REGISTERED' end,
                   case when n % 500 = 0 then 'BTN' else 'TLS' end, 'LIST-' || n, 'TLS',
                   case when n % 100 = 4 then '018bcfe5-6800-7000-9002-000000000001'::uuid end, 1, '2020-01-01',
                   timestamptz '2020-01-01' + (n - case when n % 500 = 0 then 1000000 else 0 end) * interval '1 minute', array['MMR']
              from generate_series(1, 30000) n""", """
            insert into individual (id, case_id, custodian, position, relationship, family_name, sex, birth_date_estimated, nationalities, stateless, admitted, sealed_with)
            select ('018bcfe5-6800-7000-9001-' || substr(id::text, 25))::uuid, id, custodian, 0, 'PA', 'Listedinvented', 'F', false,
                   array['MMR'], false, false, id
              from case_file where case_number like 'LIST-%'""", """
            insert into individual_name_word (word, custodian, individual_id)
            select 'listed' || substr(c.case_number, 6), c.custodian, i.id
              from individual i join case_file c on c.id = i.case_id where i.family_name = 'Listedinvented'""");

    private static final List<String> DELETE = List.of(
            "set local session_replication_role = replica",
            "delete from individual_name_word where word like 'listed%'",
            "delete from individual where family_name = 'Listedinvented'",
            "delete from case_file where case_number like 'LIST-%'");

    @Inject
    CaseListRepository cases;

    @Inject
    SearchRepository individuals;

    @Inject
    EntityManager entities;

    @BeforeAll
    static void generate() throws SQLException {
        perform(GENERATE);
    }

    @AfterAll
    static void delete() throws SQLException {
        perform(DELETE);
    }

    private static void perform(List<String> statements) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) " + TABLES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TLS, ,           50",
        "TLS, CLOSED,     50",
        "TLS, ADMITTED,   50",
        "BTN, ,           50",
        "BTN, REGISTERED, 50",
        "BTN, CLOSED,     0",
        "LAO, ,           0",
        "LAO, REGISTERED, 0",
        "UNHCR, ,           50",
        "UNHCR, REGISTERED, 50",
        "UNHCR, ADMITTED,   50",
        "UNHCR, CLOSED,"
    })
    void a_page_of_the_worklist_reads_what_is_on_it(
            String organisation, @Nullable CaseState state, @Nullable Integer items) {
        readsAPage(organisation, items, () -> worklist(organisation, new CaseFilter(state, null), Optional.empty()));
    }

    /** However far down: a cursor is a place in an index and not a number of rows to skip. */
    @ParameterizedTest
    @ValueSource(strings = {"TLS", "UNHCR", "BTN"})
    void the_last_pages_cost_as_little_as_the_first(String organisation) {
        var last = Optional.of(Cursor.Key.at(Instant.parse("2020-01-01T01:00:00Z"), new UUID(-1, -1)));
        readsAPage(organisation, PAGE, () -> worklist(organisation, new CaseFilter(null, null), last));
    }

    @ParameterizedTest
    @CsvSource({"TLS, 1", "UNHCR, 1", "LAO, 0"})
    void a_search_by_name_reads_whom_it_finds(String organisation, int persons) {
        var search = new Search("Listed77", null, null, null, null);
        readsAPage(
                organisation,
                persons,
                () -> individuals.page(search, List.of("listed77"), request(Optional.empty()), actor(organisation)));
    }

    @Test
    void a_search_by_number_reads_one_case() {
        var search = new Search(null, null, "LIST-77", null, null);
        readsAPage("TLS", 1, () -> individuals.page(search, List.of(), request(Optional.empty()), actor("TLS")));
    }

    private List<CaseRow> worklist(String organisation, CaseFilter filter, Optional<Cursor.Key> after) {
        return cases.page(filter, request(after), actor(organisation));
    }

    private static PageRequest request(Optional<Cursor.Key> after) {
        return new PageRequest(PAGE, after, "");
    }

    private static Actor actor(String organisation) {
        return new Actor("somebody", "client", organisation, Set.of(Role.SUPERVISOR));
    }

    /** @param items that the page holds; nothing where other tests have some too */
    private void readsAPage(String organisation, @Nullable Integer items, Supplier<List<?>> asking) {
        var read = inNameOf(organisation, () -> {
            long before = rowsRead();
            int found = Math.min(PAGE, asking.get().size());
            assertEquals(items == null ? found : items, found);
            return rowsRead() - before;
        });
        assertTrue(read <= ROWS, () -> "a page read %d rows of %s".formatted(read, TABLES));
    }

    private <T> T inNameOf(String organisation, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select set_config('app.organisation', :organisation, true)", String.class)
                    .setParameter("organisation", organisation)
                    .getSingleResult();
            return work.get();
        });
    }

    /** What others share is a question to tables of its own: it is not asked of one's own cases and persons. */
    @ParameterizedTest
    @CsvSource({"case_file, 9000", "individual, 9001"})
    void ones_own_are_found_without_asking_what_is_shared(String table, String kind) {
        var row = "select * from %s where id = '018bcfe5-6800-7000-%s-00000000004d'".formatted(table, kind);
        assertEquals(List.of(), inNameOf("TLS", () -> askedOfSharing(row)));
        assertNotEquals(
                List.of(),
                inNameOf("LAO", () -> askedOfSharing(row)),
                "of others' it is asked, or nothing is seen here");
    }

    /** The steps of the plan that read who is party to what, and were done. */
    private List<String> askedOfSharing(String sql) {
        var explained = "explain (analyze, costs off, timing off) " + sql;
        return Sql.column(entities, explained, "QUERY PLAN", String.class).getResultList().stream()
                .filter(line -> line.contains(" on arrangement_party") && !line.contains("never executed"))
                .toList();
    }

    /** In this transaction's session, as far as it has not been told to everybody yet: only differences mean something. */
    private long rowsRead() {
        return (Long) entities.createNativeQuery("""
                        select cast(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) as bigint) from pg_stat_xact_user_tables
                         where relname = any (string_to_array(:tables, ', '))""", Long.class)
                .setParameter("tables", TABLES)
                .getSingleResult();
    }
}
