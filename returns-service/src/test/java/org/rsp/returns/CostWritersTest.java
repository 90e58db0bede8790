package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.returns.Costs.bears;
import static org.rsp.returns.Costs.drawn;
import static org.rsp.returns.Costs.line;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/** Money under 64 writers at once: nothing is spent twice, and nothing is lost. */
@QuarkusTest
class CostWritersTest {

    private static final int WRITERS = 64;
    private static final Client MYS = Returns.staff("MYS");

    /** What was asked for, and the answer. */
    private record Asked(BigDecimal amount, Response answer) {

        boolean isGiven() {
            return answer.statusCode() == 201;
        }
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** All of them begin at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var begin = new CountDownLatch(1);
        try (var writers = Executors.newFixedThreadPool(work.size())) {
            var waited = new ArrayList<Future<T>>();
            for (var each : work) {
                waited.add(writers.submit(() -> {
                    begin.await();
                    return each.call();
                }));
            }
            begin.countDown();
            var done = new ArrayList<T>();
            for (var each : waited) {
                done.add(each.get());
            }
            return done;
        }
    }

    /** Who has waited too long in line asks again, by the same key. */
    private static Response post(Client by, String path, Map<String, Object> said) {
        var key = UUID.randomUUID().toString();
        Response answer;
        do {
            answer = by.post(path, said, key);
        } while (answer.statusCode() == 503);
        return answer;
    }

    private static BigDecimal given(List<Asked> all) {
        return all.stream().filter(Asked::isGiven).map(Asked::amount).reduce(cents(0), BigDecimal::add);
    }

    private static void refusedByTheRule(List<Asked> all, String rule, BigDecimal left) {
        for (var each : all) {
            if (!each.isGiven()) {
                assertEquals(
                        409, each.answer().statusCode(), () -> each.answer().asString());
                assertEquals(List.of(rule), each.answer().path("guards.code"));
                // there was less left when it was refused, and it only became less
                assertTrue(each.amount().compareTo(left) > 0, () -> each.amount() + " was there: " + left);
            }
        }
    }

    private static BigDecimal shown(Client by, String path, String field) {
        return new BigDecimal((String) by.get(path).path(field));
    }

    @Test
    void FND_4_no_more_is_allocated_by_64_at_once_than_there_is() throws Exception {
        var random = new Random(381);
        var fund = Costs.confirmed("MYS");
        var work = IntStream.range(0, WRITERS)
                .mapToObj(i -> cents(1 + random.nextInt(2_500)))
                .<Callable<Asked>>map(amount -> () -> new Asked(
                        amount,
                        post(
                                Costs.second("MYS"),
                                fund + "/allocations",
                                Costs.part(isOdd(amount) ? "MYS" : "THA", amount.toPlainString(), "EUR"))))
                .toList();
        var all = atOnce(work);
        var given = given(all);
        assertTrue(given.compareTo(new BigDecimal("400.00")) <= 0, given::toString);
        assertEquals(given, shown(MYS, fund, "allocated"));
        assertEquals(new BigDecimal("400.00").subtract(given), shown(MYS, fund, "available"));
        refusedByTheRule(all, "FND-4", shown(MYS, fund, "available"));
        List<String> amounts = MYS.get(fund + "/allocations?limit=200").path("items.amount");
        assertEquals(given, amounts.stream().map(BigDecimal::new).reduce(cents(0), BigDecimal::add));
        everythingAddsUp();
    }

    private static boolean isOdd(BigDecimal amount) {
        return amount.unscaledValue().testBit(0);
    }

    /** On two returns, so that no more than the allocation holds them apart. */
    @Test
    void CST_7_no_more_is_drawn_by_64_at_once_than_is_left_and_the_ledger_is_the_sum_of_its_lines() throws Exception {
        var random = new Random(382);
        var allocation = Costs.allocated("MYS", Costs.confirmed("MYS"), "MYS", "300.00");
        var returns = List.of(
                Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL"),
                Returns.opened(MYS, Cases.running().person("MYS"), "AVR"));
        var work = IntStream.range(0, WRITERS)
                .<Callable<Asked>>mapToObj(place -> {
                    var amount = cents(1 + random.nextInt(2_000));
                    var own = cents(1 + random.nextInt(2_000));
                    var said = line(
                            amount.add(own).toPlainString(),
                            "EUR",
                            bears("STATE", own.toPlainString()),
                            drawn(amount.toPlainString(), allocation));
                    return () -> new Asked(amount, post(MYS, returns.get(place % 2) + "/cost-lines", said));
                })
                .toList();
        var all = atOnce(work);
        var given = given(all);
        assertEquals(given, shown(MYS, allocation, "drawn"));
        refusedByTheRule(all, "CST-7", shown(MYS, allocation, "left"));
        everythingAddsUp();
        var booked = all.stream()
                .filter(Asked::isGiven)
                .map(each -> "/cost-lines/" + Client.id(each.answer(), 201))
                .toList();
        // each is taken back by two at once, of whom one comes too late
        var taking = new ArrayList<Callable<Integer>>();
        for (var each : booked.subList(0, Math.min(WRITERS / 2, booked.size()))) {
            var etag = MYS.etag(each);
            for (int twice = 0; twice < 2; twice++) {
                taking.add(() -> reverse(each, etag));
            }
        }
        var answers = atOnce(taking);
        assertEquals(
                taking.size() / 2,
                answers.stream().filter(status -> status == 200).count());
        assertTrue(answers.stream().allMatch(status -> status == 200 || status == 409 || status == 412));
        for (var of : returns) {
            List<String> amounts = MYS.get(of + "/cost-lines?limit=200").path("items.amount");
            var ledger = MYS.get(of + "/cost-ledger");
            assertEquals(
                    amounts.stream().map(BigDecimal::new).reduce(cents(0), BigDecimal::add),
                    new BigDecimal((String) ledger.path("totals[0].sum")));
        }
        everythingAddsUp();
    }

    private static int reverse(String line, String etag) {
        var key = UUID.randomUUID().toString();
        int status;
        do {
            status = MYS.step(line, "/reversal", Costs.REVERSE, etag, key).statusCode();
        } while (status == 503);
        return status;
    }

    /** Whatever other tests have written too. */
    private static void everythingAddsUp() throws SQLException {
        for (var wrong : List.of(
                "select count(*) from confiscated_asset_fund f where f.allocated <> coalesce("
                        + "(select sum(a.amount - a.given_back) from fund_allocation a where a.fund_id = f.id), 0)",
                "select count(*) from fund_allocation a where a.drawn <> coalesce("
                        + "(select sum(s.amount) from cost_share s where s.allocation_id = a.id), 0)",
                "select count(*) from cost_line l where l.amount <>"
                        + " (select sum(s.amount) from cost_share s where s.cost_line_id = l.id)",
                "select count(*) from cost_line l where (l.state = 'REVERSED' and l.reverses is null) <>"
                        + " exists (select 1 from cost_line c where c.reverses = l.id)")) {
            try (var everything = OwnerSession.aboveTheGuard();
                    var query = everything.createStatement();
                    var row = query.executeQuery(wrong)) {
                row.next();
                assertEquals(0, row.getInt(1), wrong);
            }
        }
    }
}
