package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.testing.OwnerSession;

/** Rows of another organisation do not come through, whatever happened on the connection before; and what each part of the guard is worth. */
@QuarkusTest
class RowSecurityTest {

    private static final int QUERIES = 50_000;
    private static final int THREADS = 4;
    /** None of them is a party that others share with, in any test: whatever another of them holds is foreign to each. */
    private static final List<String> ORGANISATIONS = List.of("KEN", "THA", "NPL", "IDN");

    private static final String COUNT = "select count(*) filter (where custodian = ?),"
            + " count(*) filter (where custodian <> ?) from case_file where custodian in ('KEN', 'THA', 'NPL', 'IDN')";

    @Inject
    RowContext rowContext;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry registry;

    @Inject
    EntityManager entities;

    private record Seen(long own, long foreign) {}

    @BeforeEach
    void everybody_has_a_case() {
        ORGANISATIONS.forEach(o -> Given.registered(Client.of(o), 1, "LKA"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** A pool of one connection: whoever borrows it has it from somebody else. */
    private AgroalDataSource one(AgroalPoolInterceptor... interceptors) throws SQLException {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(60))
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(setting("RSP_DATABASE_URL"))
                                .principal(new NamePrincipal(setting("RSP_DATABASE_USER")))
                                .credential(new SimplePassword(setting("RSP_DATABASE_PASSWORD")))));
        var pool = AgroalDataSource.from(configuration);
        pool.setPoolInterceptors(List.of(interceptors));
        return pool;
    }

    private static Seen look(Connection connection, String organisation) throws SQLException {
        try (var query = connection.prepareStatement(COUNT)) {
            query.setString(1, organisation);
            query.setString(2, organisation);
            try (var row = query.executeQuery()) {
                row.next();
                return new Seen(row.getLong(1), row.getLong(2));
            }
        }
    }

    private static Seen look(AgroalDataSource pool, String organisation) throws SQLException {
        try (var connection = pool.getConnection()) {
            return look(connection, organisation);
        }
    }

    private static Seen inTransaction(AgroalDataSource pool, String organisation) {
        return QuarkusTransaction.requiringNew().call(() -> look(pool, organisation));
    }

    private static Seen rolledBack(AgroalDataSource pool, String organisation) throws SQLException {
        QuarkusTransaction.begin();
        try {
            return look(pool, organisation);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** In a thread of its own, so that no request of the test's surrounds it. */
    private static <T> T apart(Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work).get();
        }
    }

    /** One turn of what a service meets; how many rows of its own the organisation must see, or none. */
    private void turn(AgroalDataSource pool, int number, AtomicLong foreign) throws Exception {
        var organisation = ORGANISATIONS.get((number + number / THREADS) % ORGANISATIONS.size());
        var caller = new Spoken(organisation);
        if (number % 1000 == 999) {
            assertThrows(
                    Exception.class,
                    () -> caller.does(() -> QuarkusTransaction.requiringNew().call(() -> {
                        try (var connection = pool.getConnection();
                                var statement = connection.createStatement()) {
                            statement.execute("set local statement_timeout = 5");
                            return statement.execute("select pg_sleep(10)");
                        }
                    })));
            return;
        }
        Seen seen =
                switch (number % 10) {
                    case 6 -> caller.does(() -> rolledBack(pool, organisation));
                    case 7 -> {
                        assertThrows(
                                IllegalStateException.class,
                                () -> caller.does(
                                        () -> QuarkusTransaction.requiringNew().call(() -> {
                                            foreign.addAndGet(
                                                    look(pool, organisation).foreign());
                                            throw new IllegalStateException("planned");
                                        })));
                        yield new Seen(1, 0);
                    }
                    case 8 -> nobody(inTransaction(pool, organisation));
                    case 9 -> nobody(caller.does(() -> look(pool, organisation)));
                    case 5 -> nobody(caller.does(() -> RowContext.asSystem(() -> inTransaction(pool, organisation))));
                    default -> caller.does(() -> inTransaction(pool, organisation));
                };
        foreign.addAndGet(seen.foreign());
        assertTrue(seen.own() > 0, () -> organisation + " sees its own in turn " + number);
    }

    /** Without an organisation, or without a transaction, there are no rows at all. */
    private static Seen nobody(Seen seen) {
        assertEquals(new Seen(0, 0), seen);
        return new Seen(1, 0);
    }

    @Test
    void no_foreign_row_comes_through_a_pool_of_one_connection() throws Exception {
        var foreign = new AtomicLong();
        try (var pool = one(rowContext);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int t = 0; t < THREADS; t++) {
                int first = t;
                running.add(threads.submit(() -> {
                    for (int i = first; i < QUERIES; i += THREADS) {
                        turn(pool, i, foreign);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertEquals(0, foreign.get());
    }

    @Test
    void without_set_config_nobody_sees_anything() throws Exception {
        try (var pool = one()) {
            assertEquals(new Seen(0, 0), apart(() -> new Spoken("KEN").does(() -> inTransaction(pool, "KEN"))));
        }
    }

    @Test
    void set_config_for_the_session_would_show_the_next_borrower_the_rows_of_the_last() throws Exception {
        var naive = new AgroalPoolInterceptor() {
            private String organisation = "KEN";

            @Override
            public void onConnectionAcquire(Connection connection) {
                try (var statement = connection.createStatement()) {
                    if (!organisation.isEmpty()) {
                        statement.execute("select set_config('app.organisation', '" + organisation + "', false)");
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        try (var pool = one(naive)) {
            assertTrue(apart(() -> inTransaction(pool, "KEN")).own() > 0);
            naive.organisation = "";
            assertTrue(
                    apart(() -> inTransaction(pool, "THA")).foreign() > 0,
                    "the leak that this test must be able to see");
        }
    }

    /** What the owner sees for THA after a change of the guard, which is then undone. */
    private static Seen afterChange(String change) throws SQLException {
        try (var owner = OwnerSession.open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            if (!change.isEmpty()) {
                statement.execute(change);
            }
            statement.execute("select set_config('app.organisation', 'THA', true)");
            var seen = look(owner, "THA");
            owner.rollback();
            return seen;
        }
    }

    @Test
    void without_force_the_owner_and_without_the_condition_everybody_would_see_all() throws SQLException {
        assertEquals(0, afterChange("").foreign());
        assertTrue(
                afterChange("alter table case_file no force row level security").foreign() > 0);
        assertTrue(
                afterChange("alter table case_file disable row level security").foreign() > 0);
        assertTrue(
                afterChange("create policy forgotten on case_file using (true)").foreign() > 0);
    }

    @Test
    void a_query_that_forgets_its_condition_finds_nothing_foreign() throws Exception {
        Given.registered(Client.of("MYS"), 1, "MMR");
        for (var organisation : List.of("THA", "NPL", "KEN", "RSO")) {
            var found = apart(() -> new Spoken(organisation)
                    .does(() -> QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                    "select (select count(*) from case_file where custodian <> :o)"
                                            + " + (select count(*) from individual where custodian <> :o)"
                                            + " + (select count(*) from idempotency_key where organisation <> :o)",
                                    Long.class)
                            .setParameter("o", organisation)
                            .getSingleResult())));
            assertEquals(0L, found, organisation);
        }
    }

    @Test
    void UNHCR_sees_open_cases_of_others_and_changes_none() throws Exception {
        var id = UUID.fromString(Given.last(Given.registered(Client.of("MYS"), 1, "MMR")));
        var statements = List.of(
                "update case_file set persons = 2 where id = ?",
                "update individual set given_name = 'x' where case_id = ?",
                "update case_file set custodian = 'UNHCR' where id = ?");
        try (var pool = one(rowContext)) {
            assertTrue(apart(() -> new Spoken("UNHCR").does(() -> inTransaction(pool, "UNHCR")))
                            .foreign()
                    > 0);
            for (var sql : statements) {
                assertEquals(0, apart(() -> new Spoken("UNHCR").does(() -> change(pool, sql, id))), sql);
            }
        }
    }

    private static int change(AgroalDataSource pool, String sql, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                return statement.executeUpdate();
            }
        });
    }

    /** A row hung on a case of another organisation is refused in the same words as one hung on no case. */
    @Test
    void keys_do_not_tell_whether_a_case_exists() throws Exception {
        var foreign = UUID.fromString(Given.last(Given.registered(Client.of("MYS"), 1, "MMR")));
        for (var custodian : List.of("THA", "MYS")) {
            var sql =
                    "insert into individual (id, case_id, custodian, position, relationship, sex, birth_date_estimated,"
                            + " nationalities, stateless, admitted) values (gen_random_uuid(), ?, '" + custodian
                            + "', 0, 'PA', 'F', false, '{}', false, false)";
            try (var pool = one(rowContext)) {
                assertEquals(refusal(pool, sql, UUID.randomUUID()), refusal(pool, sql, foreign), custodian);
            }
        }
    }

    private static String refusal(AgroalDataSource pool, String sql, UUID id) {
        var error =
                assertThrows(Exception.class, () -> apart(() -> new Spoken("THA").does(() -> change(pool, sql, id))));
        Throwable cause = error;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        var words =
                ((SQLException) cause).getSQLState() + " " + cause.getMessage().replace(id.toString(), "…");
        assertFalse(words.contains("MYS-"), words);
        return words;
    }
}
