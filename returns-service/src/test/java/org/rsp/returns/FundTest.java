package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.wrong;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Client;

/** Funds of confiscated assets and what is allocated of them: what each rule refuses. */
@QuarkusTest
class FundTest {

    private static final String FUNDS = "/confiscated-asset-funds";
    private static final Client MYS = Returns.staff("MYS");

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.find { it.code == '%s' }.state".formatted(rule), is("FAIL"));
    }

    private static Response allocate(String fund, String amount) {
        return Costs.allocate("MYS", fund, Costs.part("MYS", amount, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNHCR", "IOM", "RSO", "NGO-RELIEF"})
    void FND_1_a_state_confiscates_and_nobody_else(String organisation) {
        refused(Returns.staff(organisation).post(FUNDS, Costs.FUND), "FND-1");
    }

    @Test
    void FND_1_it_is_recorded_after_the_judgment_and_is_worth_something() {
        var said = Costs.fund("1000.00", "EUR", "0.5");
        said.put("judgedOn", Agreements.TODAY.plusDays(1).toString());
        wrong(MYS.post(FUNDS, said), "FND-1", "/judgedOn");
        wrong(MYS.post(FUNDS, Costs.fund("0", "EUR", "0.5")), "CST-1", "/value");
        wrong(MYS.post(FUNDS, Costs.fund("10.001", "EUR", "0.5")), "CST-1", "/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR", "RSO"})
    void FND_1_it_is_there_for_nobody_else(String organisation) {
        var fund = Costs.confirmed("MYS");
        var allocation = Costs.allocated("MYS", fund, "MYS", "100.00");
        var others = Returns.staff(organisation);
        assertEquals(404, others.get(fund).statusCode());
        assertEquals(404, others.get(fund + "/timeline").statusCode());
        assertEquals(404, others.get(fund + "/allocations").statusCode());
        assertEquals(404, others.get(allocation).statusCode());
        assertEquals(
                404,
                others.post(fund + "/allocations", Costs.part("THA", "1.00", "EUR"))
                        .statusCode());
        assertEquals(404, others.step(fund, "/closing", Costs.CLOSE, "\"3\"").statusCode());
        others.get(FUNDS + "?limit=200").then().body("items.id", not(hasItem(Returns.last(fund))));
    }

    @Test
    void FND_2_nothing_is_allocated_before_it_is_final() {
        var fund = Costs.reserved("MYS", Costs.recorded("MYS", Costs.FUND), "0", "EUR");
        MYS.get(fund).then().body("transferable", is("500.00")).body("available", is("0.00"));
        refused(allocate(fund, "1.00"), "FND-2");
        Returns.after(Costs.second("MYS"), fund, "/confirmation", Costs.CONFIRM);
        MYS.get(fund).then().body("available", is("500.00"));
        Costs.allocated("MYS", fund, "MYS", "1.00");
        Returns.after(MYS, fund, "/closing", Costs.CLOSE);
        refused(allocate(fund, "1.00"), "FND-2");
        MYS.get(fund).then().body("available", is("0.00"));
    }

    @Test
    void FND_2_who_confirms_has_not_recorded_it_and_not_before_the_judgment() {
        var fund = Costs.reserved("MYS", Costs.recorded("MYS", Costs.FUND), "0", "EUR");
        refused(MYS.step(fund, "/confirmation", Costs.CONFIRM), "FND-2");
        var second = Costs.second("MYS");
        for (var finalOn : List.of("2025-03-13", Agreements.TODAY.plusDays(1).toString())) {
            wrong(second.step(fund, "/confirmation", body("finalOn", finalOn)), "FND-2", "/finalOn");
        }
    }

    @Test
    void FND_3_it_is_said_first_what_victims_are_to_get() {
        var fund = Costs.recorded("MYS", Costs.FUND);
        MYS.get(fund).then().body("reservedForVictims", nullValue()).body("transferable", is("0.00"));
        refused(Costs.second("MYS").step(fund, "/confirmation", Costs.CONFIRM), "FND-3");
        wrong(MYS.step(fund, "/victims-reserve", body("amount", "1000.01", "currency", "EUR")), "FND-3", "/amount");
        wrong(MYS.step(fund, "/victims-reserve", body("amount", "1", "currency", "MYR")), "CST-6", "/currency");
        Costs.reserved("MYS", fund, "1000.00", "EUR");
        MYS.get(fund).then().body("transferable", is("0.00"));
        Returns.after(Costs.second("MYS"), fund, "/confirmation", Costs.CONFIRM);
        refused(allocate(fund, "0.01"), "FND-4");
    }

    @Test
    void FND_3_what_is_allocated_is_not_reserved_afterwards() {
        var fund = Costs.confirmed("MYS");
        Costs.allocated("MYS", fund, "MYS", "300.00");
        refused(MYS.step(fund, "/victims-reserve", body("amount", "400.02", "currency", "EUR")), "FND-3");
        Costs.reserved("MYS", fund, "400.00", "EUR");
        MYS.get(fund).then().body("transferable", is("300.00")).body("available", is("0.00"));
        refused(MYS.step(fund, "/victims-reserve", body("amount", "399.99", "currency", "EUR")), "FND-3");
    }

    /** What two accounts have kept for victims is not freed by one of them. */
    @Test
    void FND_3_what_is_reserved_is_not_lowered_once_it_is_confirmed() {
        var fund = Costs.reserved("MYS", Costs.recorded("MYS", Costs.FUND), "1000.00", "EUR");
        Costs.reserved("MYS", fund, "900.00", "EUR");
        Costs.reserved("MYS", fund, "1000.00", "EUR");
        Returns.after(Costs.second("MYS"), fund, "/confirmation", Costs.CONFIRM);
        for (var by : List.of(MYS, Costs.second("MYS"))) {
            refused(by.step(fund, "/victims-reserve", body("amount", "0", "currency", "EUR")), "FND-3");
        }
        Costs.reserved("MYS", fund, "1000.00", "EUR");
        MYS.get(fund).then().body("transferable", is("0.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, EUR, 200.01, 0.3333, 266.63",
        "1000.00, EUR, 0.00, 1, 1000.00",
        "10.00, EUR, 9.99, 0.5, 0.00",
        "101, JPY, 0, 0.5, 50",
        "10.000, KWD, 0.001, 0.5, 4.999"
    })
    void FND_3_victims_come_first_and_then_the_part_that_is_transferable(
            String value, String currency, String reserve, String share, String transferable) {
        var fund = Costs.confirmed("MYS", Costs.fund(value, currency, share), reserve);
        MYS.get(fund)
                .then()
                .body("transferable", is(transferable))
                .body("available", is(transferable))
                .body("reservedForVictims", is(reserve));
    }

    @Test
    void FND_4_no_more_is_allocated_than_there_is() {
        var fund = Costs.confirmed("MYS");
        refused(allocate(fund, "400.01"), "FND-4");
        Costs.allocated("MYS", fund, "MYS", "150.00");
        Costs.allocated("MYS", fund, "THA", "250.00");
        MYS.get(fund).then().body("allocated", is("400.00")).body("available", is("0.00"));
        refused(allocate(fund, "0.01"), "FND-4");
        wrong(allocate(fund, "0.00"), "CST-1", "/amount");
        wrong(Costs.allocate("MYS", fund, Costs.part("MYS", "1.00", "MYR")), "CST-6", "/currency");
        MYS.get(fund + "/timeline")
                .then()
                .body(
                        "items.act",
                        contains(
                                "recordFund",
                                "reserveForVictimsInFund",
                                "confirmFund",
                                "allocateFromFund",
                                "allocateFromFund"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000", "1.0001", "1.5"})
    void FND_4_a_share_is_a_part_of_the_whole(String share) {
        wrong(MYS.post(FUNDS, Costs.fund("1000.00", "EUR", share)), "FND-4", "/transferableShare");
    }

    @Test
    void FND_5_who_may_spend_it_gives_back_what_is_left() {
        var thailand = Returns.staff("THA");
        var fund = Costs.confirmed("MYS");
        var allocation = Costs.allocated("MYS", fund, "THA", "100.00");
        var of = Returns.opened(thailand, Cases.running().person("THA"), "REMOVAL");
        var line = Costs.booked(thailand, of, Costs.lineOn(allocation, "60.00"));
        assertEquals(404, MYS.step(allocation, "/giving-back", Costs.GIVE_BACK).statusCode());
        Returns.after(thailand, allocation, "/giving-back", Costs.GIVE_BACK);
        thailand.get(allocation)
                .then()
                .body("status", is("SETTLED"))
                .body("givenBack", is("40.00"))
                .body("left", is("0.00"));
        MYS.get(fund).then().body("allocated", is("60.00")).body("available", is("340.00"));
        refused(Costs.book(thailand, of, Costs.lineOn(allocation, "1.00")), "CST-7");
        Costs.reversed(thailand, line);
        refused(Costs.book(thailand, of, Costs.lineOn(allocation, "1.00")), "CST-7");
        MYS.get(fund).then().body("allocated", is("60.00"));
        Costs.aYearPasses(allocation);
        Returns.after(thailand, allocation, "/giving-back", Costs.GIVE_BACK);
        MYS.get(fund).then().body("allocated", is("0.00"));
        MYS.get(fund + "/timeline")
                .then()
                .body("items.act", hasItem("giveBackToFund"))
                .body("items.organisation", hasItem("THA"));
    }

    @Test
    void FND_6_it_is_set_aside_when_nothing_is_allocated_from_it() {
        var fund = Costs.confirmed("MYS");
        var allocation = Costs.allocated("MYS", fund, "MYS", "100.00");
        refused(MYS.step(fund, "/setting-aside", Costs.SET_ASIDE), "FND-6");
        Returns.after(MYS, fund, "/closing", Costs.CLOSE);
        refused(MYS.step(fund, "/setting-aside", Costs.SET_ASIDE), "FND-6");
        Returns.after(MYS, allocation, "/giving-back", Costs.GIVE_BACK);
        Returns.after(MYS, fund, "/setting-aside", Costs.SET_ASIDE);
    }

    /** The state that has given it may be the one from which somebody has fled. */
    @Test
    void FND_7_who_has_given_it_does_not_learn_what_is_drawn_on_it_or_when() {
        var pakistan = Returns.staff("PAK");
        var fund = Costs.confirmed("PAK");
        var allocation = Costs.allocated("PAK", fund, "MYS", "100.00");
        var before = pakistan.get(allocation);
        before.then().statusCode(200).body("drawn", nullValue()).body("left", nullValue());
        before.then().body("availableActions", empty());
        var of = Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL");
        var line = Costs.booked(MYS, of, Costs.lineOn(allocation, "60.00"));
        assertEquals(before.asString(), pakistan.get(allocation).asString());
        assertEquals(before.header("ETag"), pakistan.get(allocation).header("ETag"));
        pakistan.get(allocation + "/timeline").then().body("items.act", contains("makeAllocation"));
        pakistan.get(fund).then().body("allocated", is("100.00"));
        Costs.reversed(MYS, line);
        assertEquals(before.asString(), pakistan.get(allocation).asString());
        MYS.get(allocation).then().body("drawn", is("0.00")).body("left", is("100.00"));
        assertEquals(404, MYS.get(fund).statusCode());
    }

    /** By the difference between the sum and the lines that are there for a reader the reader would learn of one that is not. */
    @Test
    void FND_8_what_a_sealed_case_has_drawn_is_told_to_who_may_know_of_it_alone() {
        var cases = Cases.running();
        var allocation = Costs.allocated("MYS", Costs.confirmed("MYS"), "MYS", "100.00");
        var of = Returns.opened(MYS, cases.person("MYS"), "REMOVAL");
        Costs.booked(MYS, of, Costs.lineOn(allocation, "30.00"));
        var witness = cases.person("MYS");
        var sealed = Returns.opened(MYS, witness, "REMOVAL");
        Costs.booked(MYS, sealed, Costs.lineOn(allocation, "20.00"));
        MYS.get(allocation).then().body("drawn", is("50.00")).body("left", is("50.00"));
        var named = Costs.second("MYS");
        cases.sealsTo(witness, List.of(Returns.account(named)));
        News.tell("processing.removal-stay.ordered.v1", UUID.randomUUID(), 1, News.ofPerson(witness));
        News.await(() -> MYS.get(sealed).statusCode() == 404);
        MYS.get(allocation).then().body("drawn", is("30.00")).body("left", is("70.00"));
        MYS.get("/fund-allocations?limit=200")
                .then()
                .body("items.find { it.id == '%s' }.drawn".formatted(Returns.last(allocation)), is("30.00"));
        named.get(sealed).then().statusCode(200);
        named.get(allocation).then().body("drawn", is("50.00")).body("left", is("50.00"));
        // nothing is overdrawn by who knows less, and how much is left is not said
        refused(Costs.book(MYS, of, Costs.lineOn(allocation, "50.01")), "CST-7");
        Costs.booked(MYS, of, Costs.lineOn(allocation, "50.00"));
    }

    @Test
    void FND_7_it_is_given_back_once_in_a_year_so_that_no_single_cost_is_told() {
        var pakistan = Returns.staff("PAK");
        var allocation = Costs.allocated("PAK", Costs.confirmed("PAK"), "MYS", "100.00");
        var of = Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL");
        var line = Costs.booked(MYS, of, Costs.lineOn(allocation, "37.00"));
        Costs.booked(MYS, of, Costs.lineOn(allocation, "13.00"));
        Returns.after(MYS, allocation, "/giving-back", Costs.GIVE_BACK);
        Costs.reversed(MYS, line);
        refused(MYS.step(allocation, "/giving-back", Costs.GIVE_BACK), "FND-7");
        pakistan.get(allocation).then().body("givenBack", is("50.00"));
        Costs.aYearPasses(allocation);
        Returns.after(MYS, allocation, "/giving-back", Costs.GIVE_BACK);
        pakistan.get(allocation).then().body("givenBack", is("87.00"));
    }

    @Test
    void nothing_of_a_return_stands_in_a_fund() {
        var fund = Costs.confirmed("MYS");
        var allocation = Costs.allocated("MYS", fund, "MYS", "100.00");
        var person = Cases.running().person("MYS");
        var of = Returns.opened(MYS, person, "REMOVAL");
        var line = Costs.booked(MYS, of, Costs.lineOn(allocation, "60.00"));
        for (var about : List.of(person.toString(), Returns.last(of), Returns.last(line))) {
            for (var path :
                    List.of(fund, fund + "/timeline", fund + "/allocations", allocation, allocation + "/timeline")) {
                MYS.get(path).then().statusCode(200).body(not(containsString(about)));
            }
        }
    }

    /** Of states that have no other funds. */
    @Test
    void CST_6_balances_are_of_one_currency_each_and_of_what_is_final() {
        var fiji = Returns.staff("FJI");
        fiji.get("/fund-balances").then().statusCode(200).body("items", empty());
        Costs.recorded("FJI", Costs.FUND);
        Costs.allocated("FJI", Costs.confirmed("FJI"), "MYS", "150.00");
        Costs.confirmed("FJI");
        Costs.confirmed("FJI", Costs.fund("9000", "JPY", "1"), "1000");
        fiji.get("/fund-balances")
                .then()
                .body("items.currency", contains("EUR", "JPY"))
                .body("items.funds", contains(2, 1))
                .body("items.value", contains("2000.00", "9000"))
                .body("items.reservedForVictims", contains("400.00", "1000"))
                .body("items.transferable", contains("800.00", "8000"))
                .body("items.allocated", contains("150.00", "0"))
                .body("items.available", contains("650.00", "8000"));
        String next = fiji.get("/fund-balances?limit=1").path("next");
        fiji.get("/fund-balances?limit=1&after=" + next).then().body("items.currency", contains("JPY"));
    }
}
