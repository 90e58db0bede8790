package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;
import static org.rsp.returns.Costs.bears;
import static org.rsp.returns.Costs.drawn;
import static org.rsp.returns.Costs.line;
import static org.rsp.returns.Costs.part;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Client;

/** Ledgers of returns: what is refused to be booked, who bears what, and what the lines make together. */
@QuarkusTest
class CostTest {

    private static final Client MYS = Returns.staff("MYS");

    private String of = "";

    @BeforeEach
    void a_return_is_opened() {
        of = Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL");
    }

    @ParameterizedTest
    @CsvSource({"0.00, EUR", "12.345, EUR", "0.5, JPY", "1.2345, KWD", "10, XAU", "10, DEM", "10, XXX"})
    void CST_1_an_amount_is_one_in_a_currency_that_is_in_use(String amount, String currency) {
        wrong(Costs.book(MYS, of, line(amount, currency)), "CST-1", "/amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5.00", "1e3", "1,50", "five", ".5", "1234567890123456"})
    void CST_1_an_amount_is_said_in_one_way(String amount) {
        assertEquals(422, Costs.book(MYS, of, line(amount, "EUR")).statusCode());
    }

    @Test
    void CST_1_a_number_is_no_amount() {
        var said = line("1", "EUR");
        said.put("amount", 1.5);
        assertEquals(422, Costs.book(MYS, of, said).statusCode());
    }

    @Test
    void CST_1_a_cost_is_booked_after_it_arose() {
        var said = line("1", "EUR");
        said.put("incurredOn", Agreements.TODAY.plusDays(1).toString());
        wrong(Costs.book(MYS, of, said), "CST-1", "/incurredOn");
    }

    @ParameterizedTest
    @CsvSource({"7, KWD, 7.000", "90, JPY, 90", "12.5, MYR, 12.50", "12.50, EUR, 12.50"})
    void an_amount_has_the_digits_of_its_currency(String said, String currency, String kept) {
        MYS.get(Costs.booked(MYS, of, line(said, currency)))
                .then()
                .body("amount", is(kept))
                .body("payers.payer", contains("STATE"))
                .body("payers.amount", contains(kept));
    }

    @Test
    void CST_2_the_payers_bear_exactly_it() {
        wrong(Costs.book(MYS, of, line("10.00", "EUR", bears("STATE", "9.99"))), "CST-2", "/payers");
        wrong(
                Costs.book(MYS, of, line("10.00", "EUR", bears("STATE", "9.99"), bears("DONOR", "0.02"))),
                "CST-2",
                "/payers");
        wrong(
                Costs.book(MYS, of, line("10.00", "EUR", bears("DONOR", "5.00"), bears("DONOR", "5.00"))),
                "CST-2",
                "/payers/1/payer");
        wrong(
                Costs.book(MYS, of, line("10.00", "EUR", bears("DONOR", "5.00"), part("STATE", 1))),
                "CST-2",
                "/payers/1");
        wrong(Costs.book(MYS, of, line("10.00", "EUR", body("payer", "STATE"))), "CST-2", "/payers/0");
        wrong(
                Costs.book(MYS, of, line("10.00", "EUR", body("payer", "STATE", "amount", "10.00", "parts", 1))),
                "CST-2",
                "/payers/0");
        wrong(
                Costs.book(MYS, of, line("10.00", "EUR", bears("STATE", "10.00"), bears("DONOR", "0.00"))),
                "CST-1",
                "/payers/1/amount");
        wrong(Costs.book(MYS, of, line("0.01", "EUR", part("STATE", 1), part("DONOR", 1))), "CST-2", "/payers");
        MYS.get(of + "/cost-lines").then().statusCode(200).body("items", empty());
    }

    @Test
    void CST_2_what_does_not_divide_is_not_lost() {
        var line = Costs.booked(MYS, of, line("100.00", "EUR", part("DONOR", 1), part("STATE", 1), part("CARRIER", 1)));
        MYS.get(line)
                .then()
                .body("payers.payer", contains("STATE", "DONOR", "CARRIER"))
                .body("payers.amount", contains("33.33", "33.34", "33.33"));
    }

    @Test
    void CST_3_a_line_is_taken_back_by_a_counter_line_once_and_whole() {
        var line = Costs.booked(MYS, of, line("100.00", "EUR", bears("STATE", "70.00"), bears("DONOR", "30.00")));
        Costs.reversed(MYS, line);
        MYS.get(of + "/cost-lines")
                .then()
                .body("items.status", contains("REVERSED", "REVERSED"))
                .body("items.amount", contains("100.00", "-100.00"))
                .body("items.reverses", contains(null, Returns.last(line)))
                .body("items[1].payers.payer", contains("STATE", "DONOR"))
                .body("items[1].payers.amount", contains("-70.00", "-30.00"));
        MYS.get(of + "/cost-ledger")
                .then()
                .body("lines", is(2))
                .body("totals.sum", contains("0.00"))
                .body("totals[0].payers.sum", contains("0.00", "0.00"));
        MYS.step(line, "/reversal", Costs.REVERSE).then().statusCode(409).body("availableActions", nullValue());
        String counter = MYS.get(of + "/cost-lines").path("items[1].id");
        assertEquals(
                409,
                MYS.step("/cost-lines/" + counter, "/reversal", Costs.REVERSE).statusCode());
        MYS.get(line + "/timeline").then().body("items.act", contains("bookCostLine", "reverseCostLine"));
        MYS.get("/cost-lines/" + counter + "/timeline").then().body("items.act", contains("reverseCostLine"));
    }

    @Test
    void CST_4_there_is_no_way_to_say_that_the_person_pays() {
        for (var payer : List.of("PERSON", "INDIVIDUAL", "FAMILY")) {
            assertEquals(
                    422,
                    Costs.book(MYS, of, line("10.00", "EUR", bears(payer, "10.00")))
                            .statusCode(),
                    payer);
        }
    }

    @Test
    void CST_5_a_partner_bears_costs_by_the_clause_of_an_agreement_in_force() {
        var pair = Agreements.pair();
        var staff = Returns.staff(pair.one());
        var readmission = Returns.opened(staff, Cases.running().person(pair.one()), "READM");
        var said = line("10.00", "EUR", bears("AGREEMENT_PARTNER", "10.00"));
        refused(Costs.book(staff, readmission, said), "CST-5");
        Returns.after(staff, readmission, "/counselling", body("destination", pair.other()));
        refused(Costs.book(staff, readmission, said), "CST-5");
        staff.get(Costs.booked(staff, readmission, Costs.LINE)).then().body("agreementId", nullValue());
        var agreement = Agreements.inForce(
                pair,
                Agreements.draft(
                        pair, Agreements.OWN_NATIONALS, Agreements.clause("COSTS", "COS-1"), Agreements.NON_AFFECTION));
        staff.get(Costs.booked(staff, readmission, said)).then().body("agreementId", is(Returns.last(agreement)));
        staff.get(Costs.booked(staff, readmission, Costs.LINE))
                .then()
                .body("agreementId", is(Returns.last(agreement)))
                .body("payers.payer", contains("STATE"));
    }

    @Test
    void CST_5_an_agreement_that_says_nothing_of_costs_makes_nobody_pay() {
        var pair = Agreements.pair();
        var staff = Returns.staff(pair.one());
        var readmission = Returns.opened(staff, Cases.running().person(pair.one()), "READM");
        Returns.after(staff, readmission, "/counselling", body("destination", pair.other()));
        Agreements.inForce(pair);
        refused(Costs.book(staff, readmission, line("10.00", "EUR", bears("AGREEMENT_PARTNER", "10.00"))), "CST-5");
    }

    /** Booked and taken back at random, in currencies with and without digits: the ledger is what the lines make together, counted here anew. */
    @Test
    void CST_6_the_ledger_has_a_sum_for_each_currency() {
        var random = new Random(380);
        var currencies = List.of("EUR", "MYR", "JPY", "KWD");
        var kinds = List.of("TICKET", "ESCORT", "MEDICAL", "REINTEGRATION_CASH");
        for (int i = 0; i < 25; i++) {
            var currency = currencies.get(random.nextInt(currencies.size()));
            var said = line(
                    // no less than there are parts, so that each of them is something
                    String.valueOf(18 + random.nextInt(5_000)),
                    currency,
                    part("STATE", 1 + random.nextInt(9)),
                    part("DONOR", 1 + random.nextInt(9)));
            said.put("kind", kinds.get(random.nextInt(kinds.size())));
            var line = Costs.booked(MYS, of, said);
            if (random.nextInt(4) == 0) {
                Costs.reversed(MYS, line);
            }
        }
        List<Map<String, Object>> lines = MYS.get(of + "/cost-lines?limit=200").path("items");
        var sums = new TreeMap<String, BigDecimal>();
        var byPayer = new HashMap<String, BigDecimal>();
        var byKind = new HashMap<String, BigDecimal>();
        for (var line : lines) {
            var currency = (String) line.get("currency");
            var amount = new BigDecimal((String) line.get("amount"));
            sums.merge(currency, amount, BigDecimal::add);
            byKind.merge(currency + " " + line.get("kind"), amount, BigDecimal::add);
            @SuppressWarnings("unchecked")
            var payers = (List<Map<String, String>>) line.get("payers");
            payers.forEach(p ->
                    byPayer.merge(currency + " " + p.get("payer"), new BigDecimal(p.get("amount")), BigDecimal::add));
        }
        var ledger = MYS.get(of + "/cost-ledger");
        ledger.then().statusCode(200).body("lines", is(lines.size()));
        List<Map<String, Object>> totals = ledger.path("totals");
        assertEquals(
                List.copyOf(sums.keySet()),
                totals.stream().map(total -> total.get("currency")).toList());
        var shownByPayer = new HashMap<String, BigDecimal>();
        var shownByKind = new HashMap<String, BigDecimal>();
        for (var total : totals) {
            var currency = (String) total.get("currency");
            assertEquals(sums.get(currency), new BigDecimal((String) total.get("sum")), currency);
            shown(total, "payers", "payer").forEach((who, sum) -> shownByPayer.put(currency + " " + who, sum));
            shown(total, "kinds", "kind").forEach((what, sum) -> shownByKind.put(currency + " " + what, sum));
        }
        assertEquals(byPayer, shownByPayer);
        assertEquals(byKind, shownByKind);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, BigDecimal> shown(Map<String, Object> total, String list, String by) {
        var sums = new HashMap<String, BigDecimal>();
        ((List<Map<String, String>>) total.get(list))
                .forEach(each -> sums.put(each.get(by), new BigDecimal(each.get("sum"))));
        return sums;
    }

    @Test
    void CST_6_what_is_drawn_is_in_the_currency_of_the_allocation() {
        var allocation = Costs.allocated("MYS", Costs.confirmed("MYS"), "MYS", "100.00");
        wrong(Costs.book(MYS, of, line("10.00", "MYR", drawn("10.00", allocation))), "CST-6", "/payers/0/allocationId");
    }

    @Test
    void CST_7_no_more_is_drawn_than_is_left_and_a_counter_line_puts_it_back() {
        var allocation = Costs.allocated("MYS", Costs.confirmed("MYS"), "MYS", "100.00");
        var first = Costs.booked(MYS, of, line("90.00", "EUR", bears("STATE", "30.00"), drawn("60.00", allocation)));
        MYS.get(allocation).then().body("drawn", is("60.00")).body("left", is("40.00"));
        refused(Costs.book(MYS, of, Costs.lineOn(allocation, "40.01")), "CST-7");
        Costs.booked(MYS, of, Costs.lineOn(allocation, "40.00"));
        refused(Costs.book(MYS, of, Costs.lineOn(allocation, "0.01")), "CST-7");
        Costs.reversed(MYS, first);
        MYS.get(allocation).then().body("drawn", is("40.00")).body("left", is("60.00"));
        Costs.booked(MYS, of, Costs.lineOn(allocation, "60.00"));
    }

    @Test
    void CST_7_the_fund_bears_what_is_drawn_on_an_allocation_of_ones_own() {
        var place = "/payers/0/allocationId";
        var ofAnother = Costs.allocated("MYS", Costs.confirmed("MYS"), "THA", "100.00");
        wrong(Costs.book(MYS, of, Costs.lineOn(ofAnother, "1.00")), "CST-7", place);
        wrong(Costs.book(MYS, of, Costs.lineOn("/" + UUID.randomUUID(), "1.00")), "CST-7", place);
        wrong(Costs.book(MYS, of, line("1.00", "EUR", bears("CONFISCATED_ASSET_FUND", "1.00"))), "CST-7", place);
        var own = Costs.drawn("1.00", Costs.allocated("MYS", Costs.confirmed("MYS"), "MYS", "100.00"));
        own.put("payer", "DONOR");
        wrong(Costs.book(MYS, of, line("1.00", "EUR", own)), "CST-7", place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR", "IOM"})
    void nobody_but_the_custodians_staff_books_any(String organisation) {
        var line = Costs.booked(MYS, of, Costs.LINE);
        var others = Returns.staff(organisation);
        assertEquals(404, Costs.book(others, of, Costs.LINE).statusCode());
        assertEquals(404, others.step(line, "/reversal", Costs.REVERSE, "\"1\"").statusCode());
        assertEquals(404, others.get(of + "/cost-ledger").statusCode());
    }

    @Test
    void bills_come_late() {
        Returns.after(MYS, of, "/cancellation", Returns.CANCEL);
        Costs.booked(MYS, of, Costs.LINE);
    }
}
