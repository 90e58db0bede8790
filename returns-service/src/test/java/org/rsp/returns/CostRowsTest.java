package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;

/** What the database itself keeps of money, whatever the code does. */
@QuarkusTest
class CostRowsTest {

    private static final Client MYS = Returns.staff("MYS");

    private static final String BOOK =
            "insert into cost_line (id, version, state, return_id, individual_id, case_id, custodian, kind, incurred_on,"
                    + " booked_on, voucher, amount, currency, reverses)"
                    + " select ?::uuid, 1, ?::text, return_id, individual_id, case_id, custodian, kind, incurred_on, booked_on, voucher, ?::numeric, currency, ?::uuid"
                    + " from cost_line where id = ?";
    private static final String BEAR =
            "insert into cost_share (cost_line_id, payer, amount, currency) values (?, ?, ?, ?)";

    @Inject
    AgroalDataSource database;

    /** A statement, and what is said with it. */
    private record Said(String sql, Object... values) {}

    /** As the service itself is connected, for an organisation; all of it together, and then it is kept. */
    private int[] as(String organisation, Said... all) throws SQLException {
        var changed = new int[all.length];
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement("select set_config('app.organisation', ?, true)")) {
                tell.setString(1, organisation);
                tell.execute();
                for (int i = 0; i < all.length; i++) {
                    try (var statement = connection.prepareStatement(all[i].sql())) {
                        for (int v = 0; v < all[i].values().length; v++) {
                            statement.setObject(v + 1, all[i].values()[v]);
                        }
                        changed[i] = statement.executeUpdate();
                    }
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
        return changed;
    }

    private void refused(Said... all) {
        assertThrows(SQLException.class, () -> as("MYS", all), all[0].sql());
    }

    private static String line() {
        return Costs.booked(MYS, Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL"), Costs.LINE);
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void CST_3_a_line_and_its_shares_are_changed_and_deleted_by_nobody() {
        var id = Returns.uuid(line());
        for (var sql : List.of(
                "update cost_line set amount = 1 where id = ?",
                "update cost_line set currency = 'USD' where id = ?",
                "update cost_line set voucher = 'X' where id = ?",
                "update cost_line set return_id = gen_random_uuid() where id = ?",
                "delete from cost_line where id = ?",
                "update cost_share set amount = 1 where cost_line_id = ?",
                "update cost_share set payer = 'DONOR' where cost_line_id = ?",
                "delete from cost_share where cost_line_id = ?")) {
            refused(new Said(sql, id));
        }
    }

    @Test
    void CST_2_a_line_is_not_kept_whose_payers_bear_something_else() throws SQLException {
        var line = Returns.uuid(line());
        var other = UUID.randomUUID();
        var book = new Said(BOOK, other, "BOOKED", euros("10.00"), null, line);
        refused(book);
        refused(book, new Said(BEAR, other, "STATE", euros("9.99"), "EUR"));
        refused(book, new Said(BEAR, other, "STATE", euros("10.00"), "USD"));
        as(
                "MYS",
                book,
                new Said(BEAR, other, "STATE", euros("4.00"), "EUR"),
                new Said(BEAR, other, "DONOR", euros("6.00"), "EUR"));
        refused(new Said(BEAR, other, "CARRIER", euros("1.00"), "EUR"));
    }

    @Test
    void CST_3_a_counter_line_is_of_exactly_the_opposite_and_there_is_one() throws SQLException {
        var line = Returns.uuid(line());
        var counter = UUID.randomUUID();
        for (var amount : List.of("-449.99", "-900.00", "450.00")) {
            refused(
                    new Said(BOOK, counter, "REVERSED", euros(amount), line, line),
                    new Said(BEAR, counter, "STATE", euros(amount), "EUR"));
        }
        refused(
                new Said(BOOK, counter, "BOOKED", euros("-450.00"), line, line),
                new Said(BEAR, counter, "STATE", euros("-450.00"), "EUR"));
        refused(
                new Said(BOOK, counter, "REVERSED", euros("-450.00"), null, line),
                new Said(BEAR, counter, "STATE", euros("-450.00"), "EUR"));
        as(
                "MYS",
                new Said(BOOK, counter, "REVERSED", euros("-450.00"), line, line),
                new Said(BEAR, counter, "STATE", euros("-450.00"), "EUR"),
                new Said("update cost_line set state = 'REVERSED', version = 2 where id = ?", line));
        var second = UUID.randomUUID();
        refused(
                new Said(BOOK, second, "REVERSED", euros("-450.00"), line, line),
                new Said(BEAR, second, "STATE", euros("-450.00"), "EUR"));
    }

    @Test
    void FND_4_a_fund_is_never_overdrawn_and_keeps_what_is_for_victims() {
        var id = Returns.uuid(Costs.confirmed("MYS"));
        for (var sql : List.of(
                "update confiscated_asset_fund set allocated = 400.01 where id = ?",
                "update confiscated_asset_fund set allocated = -0.01 where id = ?",
                "update confiscated_asset_fund set transferable = 400.01 where id = ?",
                "update confiscated_asset_fund set reserved = 1000.01, transferable = 0 where id = ?",
                "update confiscated_asset_fund set reserved = 201 where id = ?",
                "update confiscated_asset_fund set reserved = 199.99 where id = ?",
                "update confiscated_asset_fund set reserved = null, transferable = 0 where id = ?",
                "update confiscated_asset_fund set state = 'RECORDED', allocated = 1 where id = ?",
                "update confiscated_asset_fund set confirmed_by = recorded_by where id = ?",
                "update confiscated_asset_fund set asset_value = 9000 where id = ?",
                "update confiscated_asset_fund set transferable_share = 1 where id = ?",
                "delete from confiscated_asset_fund where id = ?")) {
            refused(new Said(sql, id));
        }
    }

    @Test
    void FND_5_an_allocation_is_never_overdrawn_and_only_who_spends_it_changes_it() throws SQLException {
        var id = Returns.uuid(Costs.allocated("MYS", Costs.confirmed("MYS"), "THA", "100.00"));
        var draw = "update fund_allocation set drawn = 50 where id = ?";
        assertEquals(0, as("MYS", new Said(draw, id))[0]);
        assertEquals(1, as("THA", new Said(draw, id))[0]);
        for (var sql : List.of(
                "update fund_allocation set drawn = 100.01 where id = ?",
                "update fund_allocation set drawn = -1 where id = ?",
                "update fund_allocation set state = 'SETTLED', given_back = 51 where id = ?",
                "update fund_allocation set given_back = 1 where id = ?",
                "update fund_allocation set amount = 1000 where id = ?",
                "update fund_allocation set organisation = 'THA' where id = ?",
                "delete from fund_allocation where id = ?")) {
            assertThrows(SQLException.class, () -> as("THA", new Said(sql, id)), sql);
        }
        as("THA", new Said("update fund_allocation set drawn = 0 where id = ?", id));
    }

    @Test
    void FND_1_nobody_allocates_from_the_fund_of_another() {
        var fund = Returns.uuid(Costs.confirmed("LAO"));
        refused(new Said(
                "insert into fund_allocation (id, version, state, fund_id, granted_by, organisation, amount, currency, drawn, given_back, made_on)"
                        + " values (?, 1, 'ALLOCATED', ?, 'MYS', 'MYS', 1.00, 'EUR', 0, 0, current_date)",
                UUID.randomUUID(),
                fund));
    }
}
