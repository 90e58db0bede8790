package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/** What became of returns in a quarter in which nobody else returned: real returns, moved there, and copied until there are enough. */
@QuarkusTest
class ReturnStatisticsTest {

    private static final LocalDate FROM = LocalDate.of(1990, 1, 1);
    private static final LocalDate TO = LocalDate.of(1990, 3, 31);
    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client RSO = new Client("RSO", Role.COORDINATOR);

    private static ValidatableResponse asked(Client by, String table, String how) {
        return by.get("/statistics/" + table + "?from=" + FROM + "&to=" + TO + "&by=" + how)
                .then()
                .statusCode(200);
    }

    private static String of(String group, String counted) {
        return "groups.find { it.group == '%s' }.counts.find { it.counted == '%s' }.number".formatted(group, counted);
    }

    private static void change(String sql, Object... values) {
        try (var owner = OwnerSession.aboveTheGuard();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The return and all that was done to it happened on the tenth day of the quarter; and as many copies of it, each of another person. */
    private static void moved(String of, int number) {
        var id = Returns.uuid(of);
        change(
                "update history set done_at = ?::date::timestamp at time zone 'UTC' where resource = ?"
                        + " or resource in (select s.id from suspension s where s.return_id = ?)",
                FROM.plusDays(9),
                id,
                id);
        change("update person_return set opened_on = ? where id = ?", FROM.plusDays(4), id);
        change(
                "update suspension set since = ?::date::timestamp at time zone 'UTC' where return_id = ?",
                FROM.plusDays(9),
                id);
        for (int i = 1; i < number; i++) {
            var copy = UUID.randomUUID();
            copy(
                    "person_return",
                    "id",
                    id,
                    copy,
                    "individual_id = gen_random_uuid(), case_id = gen_random_uuid(), state = 'CANCELLED', reason = 'COPIED',"
                            + " permit_id = null, departed_at = null, called_back_at = null");
            copy("history", "resource", id, copy, "subject = 'copied'");
            copy(
                    "counselling_session",
                    "return_id",
                    id,
                    copy,
                    "id = gen_random_uuid(), individual_id = gen_random_uuid(), case_id = gen_random_uuid()");
        }
    }

    /** What must differ is changed before it goes in. */
    private static void copy(String table, String key, UUID of, UUID as, String besides) {
        change("""
                do $$ begin
                  create temporary table copied on commit drop as select * from %1$s where %2$s = '%3$s';
                  update copied set %2$s = '%4$s', %5$s;
                  insert into %1$s select * from copied;
                  drop table copied;
                end $$""".formatted(table, key, of, as, besides));
    }

    /** What was done about the document happened on the tenth day of the quarter; and to a copy of it, of each of this many of those who were copied. */
    private static void documented(String document, int copies) {
        var id = Returns.uuid(document);
        change(
                "update history set done_at = ?::date::timestamp at time zone 'UTC' where resource = ?",
                FROM.plusDays(9),
                id);
        for (int i = 0; i < copies; i++) {
            var copy = UUID.randomUUID();
            copy("travel_document", "id", id, copy, """
                    return_id = (select r.id from person_return r where r.reason = 'COPIED' and r.custodian = copied.custodian
                                  and not exists (select 1 from travel_document d where d.return_id = r.id) limit 1)""");
            copy("history", "resource", id, copy, "subject = 'copied'");
        }
    }

    /** For this many of those who were copied, the same on the tenth day of the quarter. */
    private static void booked(int number, String kind, String amount, String currency) {
        change("""
                do $$ begin
                  insert into cost_line (id, version, state, return_id, individual_id, case_id, custodian, kind, incurred_on, booked_on, voucher,
                                         amount, currency)
                  select gen_random_uuid(), 1, 'BOOKED', r.id, r.individual_id, r.case_id, r.custodian, '%1$s', date '%2$s', date '%2$s', 'COPIED',
                         %3$s, '%4$s'
                    from person_return r where r.reason = 'COPIED' order by r.id limit %5$s;
                  insert into cost_share (cost_line_id, payer, amount, currency)
                  select l.id, 'STATE', l.amount, l.currency from cost_line l
                   where l.voucher = 'COPIED' and not exists (select 1 from cost_share s where s.cost_line_id = l.id);
                end $$""".formatted(kind, FROM.plusDays(9), amount, currency, number));
    }

    /** Those who were copied were to be answered for until the tenth day: half of them were. */
    private static void requested(String agreement) {
        change("""
                insert into readmission_request (id, version, state, return_id, individual_id, case_id, custodian, requested, kind, form, category,
                                                 agreement_id, stay_known_on, sent_on, looked_on, reply_by, silence_agrees, answered_on, by_silence, refusal, lapses)
                select gen_random_uuid(), 1, 'REFUSED', r.id, r.individual_id, r.case_id, r.custodian, 'PAK', 'REMOVAL', 'APPLICATION', 'OWN_NATIONAL',
                       ?, date '%1$s', date '%1$s', date '%1$s', date '%1$s' + 9, false, date '%1$s' + cast(9 + row_number() over () %% 2 as int), false,
                       'NOT_A_NATIONAL', false
                  from person_return r where r.reason = 'COPIED'""".formatted(FROM), Returns.uuid(agreement));
    }

    /** Nobody else knows of that time. */
    @AfterEach
    void nobody_returned_then() {
        change("delete from cost_share where cost_line_id in (select id from cost_line where voucher = 'COPIED')");
        change("delete from cost_line where voucher = 'COPIED'");
        change(
                "delete from readmission_request where return_id in (select id from person_return where reason = 'COPIED')");
        change(
                "delete from counselling_session where return_id in (select id from person_return where reason = 'COPIED')");
        change("delete from travel_document where return_id in (select id from person_return where reason = 'COPIED')");
        change("delete from person_return where reason = 'COPIED'");
        change("delete from history where subject = 'copied'");
        change("update history set done_at = now() where done_at < date '1991-01-01'");
        change("update suspension set since = now() where since < date '1991-01-01'");
        change("delete from return_count where quarter < date '1991-01-01'");
        change("delete from return_sum where quarter < date '1991-01-01'");
        change("delete from return_median where quarter < date '1991-01-01'");
        change("delete from counted_statistic where quarter < date '1991-01-01'");
        change("delete from counted_quarter where quarter < date '1991-01-01'");
    }

    private static UUID person() {
        return CASES.person("MYS");
    }

    /** Refusal 9 of the domain's list. */
    @Test
    void STA_8_a_deportee_is_no_volunteer_and_who_is_compelled_is_none_either() {
        moved(Returns.departed(MYS, person(), "REMOVAL"), 30);
        moved(Returns.departed(MYS, person(), "AVR"), 12);
        var compelled = Returns.opened(MYS, person(), "AVR");
        Returns.session(MYS, compelled, Returns.counselling(body("hardship", List.of("DETENTION"), "compelled", true)));
        moved(compelled, 6);
        asked(RSO, "FORCED_RETURNS", "KIND")
                .body("groups.group", contains("REMOVAL"))
                .body(of("REMOVAL", "OPENED"), is(30))
                .body(of("REMOVAL", "DEPARTED"), is(30))
                .body(of("REMOVAL", "ARRIVED"), is(0))
                .body("all.counts.find { it.counted == 'CLEARED' }.medianDays", is(5))
                .body("all.counts.find { it.counted == 'DEPARTED' }.medianDays", is(0))
                .body("countedOn", is(Agreements.TODAY.toString()));
        asked(RSO, "VOLUNTARY_RETURNS", "KIND")
                .body("groups.group", contains("AVR"))
                .body(of("AVR", "DEPARTED"), is(12))
                .body("all.counts.find { it.counted == 'DEPARTED' }.medianDays", nullValue());
        asked(RSO, "COMPELLED_RETURNS", "KIND")
                .body("groups.group", contains("AVR"))
                .body(of("AVR", "OPENED"), is(6))
                .body(of("AVR", "DEPARTED"), is(0));
    }

    @Test
    void STA_2_a_few_are_not_told() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 4);
        asked(RSO, "FORCED_RETURNS", "CUSTODIAN")
                .body("groups.size()", is(0))
                .body("all.counts.find { it.counted == 'OPENED' }.number", nullValue());
    }

    @Test
    void STA_4_no_state_is_told_of_those_who_go_there() {
        moved(Returns.departed(MYS, person(), "REMOVAL"), 30);
        asked(Returns.staff("PAK"), "FORCED_RETURNS", "DESTINATION")
                .body("groups.size()", is(0))
                .body("all.counts.find { it.counted == 'DEPARTED' }.number", nullValue());
        asked(RSO, "FORCED_RETURNS", "DESTINATION").body("all.counts.find { it.counted == 'DEPARTED' }.number", is(30));
        asked(Returns.staff("THA"), "FORCED_RETURNS", "DESTINATION").body("groups.group", contains("PAK"));
    }

    /** Five returns of one person are no five persons. */
    @Test
    void STA_2_who_is_opened_again_and_again_is_one() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 6);
        change(
                "update person_return set individual_id = (select individual_id from person_return where reason = 'COPIED' limit 1)"
                        + " where reason = 'COPIED'");
        asked(RSO, "FORCED_RETURNS", "KIND")
                .body("groups.size()", is(0))
                .body("all.counts.find { it.counted == 'OPENED' }.number", nullValue());
    }

    @Test
    void CST_6_costs_are_told_of_each_kind_and_currency_and_never_added() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 31);
        booked(30, "TICKET", "100.10", "EUR");
        booked(12, "TICKET", "90", "JPY");
        booked(4, "ESCORT", "77.00", "EUR");
        asked(RSO, "FORCED_COSTS", "COST")
                .body("groups.group", contains("TICKET-EUR", "TICKET-JPY"))
                .body(of("TICKET-EUR", "PERSONS"), is(30))
                .body(of("TICKET-JPY", "PERSONS"), is(12))
                .body("groups.counts.flatten().amount", contains("3003.00", null))
                .body("groups.counts.flatten().currency", contains("EUR", null))
                .body("all.counts.number", contains(nullValue()));
        asked(MYS, "FORCED_COSTS", "COST").body("groups.counts.flatten().amount", contains("3003.00", null));
        asked(RSO, "VOLUNTARY_COSTS", "COST").body("groups.size()", is(0));
    }

    @Test
    void how_an_agreement_is_kept_is_told_with_the_share_that_was_in_time() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 41);
        requested(Agreements.inForce(Agreements.pair()));
        asked(RSO, "READMISSION_ANSWERS", "AGREEMENT")
                .body("groups.group", contains("MYS-PAK"))
                .body(of("MYS-PAK", "TO_BE_ANSWERED"), is(40))
                .body(of("MYS-PAK", "IN_TIME"), is(20))
                .body(of("MYS-PAK", "BY_SILENCE"), is(0))
                .body("all.counts.find { it.counted == 'IN_TIME' }.share", is(0.5f));
        asked(Returns.staff("PAK"), "READMISSION_ANSWERS", "AGREEMENT")
                .body("groups.size()", is(0))
                .body("all.counts.number", everyItem(nullValue()));
    }

    /** Who is issued one late was asked for, was late, and has it: of silence alone nobody is late. */
    @Test
    void documents_are_counted_as_asked_for_issued_late_and_let_do_by_silence() {
        var late = TravelDocuments.ordered(MYS, person(), "REMOVAL", "PAK");
        var ofRedCross = TravelDocuments.planned(MYS, late, TravelDocuments.OF_RED_CROSS);
        Returns.after(MYS, ofRedCross, "/application", TravelDocuments.APPLIED);
        var pair = Agreements.pair();
        Agreements.inForce(pair, Agreements.draft(pair, TravelDocuments.silenceAgrees()));
        var staff = Returns.staff(pair.one());
        var silent = TravelDocuments.cleared(staff, CASES.person(pair.one()), "READM", pair.other());
        var provisional = TravelDocuments.planned(staff, silent, TravelDocuments.plan("LAISSEZ_PASSER", pair.other()));
        Returns.after(staff, provisional, "/application", TravelDocuments.APPLIED);
        TravelDocuments.in(31);
        Returns.after(MYS, ofRedCross, "/issue", TravelDocuments.ISSUED);
        moved(late, 30);
        documented(ofRedCross, 29);
        moved(silent, 12);
        documented(provisional, 11);
        asked(RSO, "FORCED_DOCUMENTS", "DESTINATION")
                .body(of("PAK", "REQUESTED"), is(30))
                .body(of("PAK", "ISSUED"), is(30))
                .body(of("PAK", "LATE"), is(30))
                .body(of("PAK", "BY_SILENCE"), is(0))
                .body(of(pair.other(), "REQUESTED"), is(12))
                .body(of(pair.other(), "ISSUED"), is(0))
                .body(of(pair.other(), "LATE"), is(0))
                .body(of(pair.other(), "BY_SILENCE"), is(12))
                .body("all.counts.number", contains(42, 30, 30, 12));
        asked(RSO, "FORCED_DOCUMENTS", "CUSTODIAN")
                .body(of("MYS", "LATE"), is(30))
                .body(of(pair.one(), "BY_SILENCE"), is(12));
        asked(RSO, "VOLUNTARY_DOCUMENTS", "CUSTODIAN").body("groups.size()", is(0));
        asked(Returns.staff(pair.other()), "FORCED_DOCUMENTS", "DESTINATION")
                .body("groups.group", not(hasItem(pair.other())))
                .body("all.counts.number", everyItem(nullValue()));
    }

    /** Six documents of one person are no six persons. */
    @Test
    void STA_2_who_is_asked_for_by_several_documents_is_one() {
        var of = TravelDocuments.ordered(MYS, person(), "REMOVAL", "PAK");
        moved(of, 1);
        for (int i = 0; i < 6; i++) {
            var document = TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS);
            Returns.after(MYS, document, "/application", TravelDocuments.APPLIED);
            documented(document, 0);
        }
        asked(RSO, "FORCED_DOCUMENTS", "DESTINATION")
                .body("groups.size()", is(0))
                .body("all.counts.find { it.counted == 'REQUESTED' }.number", nullValue());
    }

    @Test
    void STA_6_a_quarter_is_counted_once() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 10);
        asked(RSO, "FORCED_RETURNS", "KIND").body(of("REMOVAL", "OPENED"), is(10));
        moved(Returns.opened(MYS, person(), "REMOVAL"), 10);
        asked(RSO, "FORCED_RETURNS", "KIND").body(of("REMOVAL", "OPENED"), is(10));
        asked(RSO, "FORCED_RETURNS", "CUSTODIAN").body(of("MYS", "OPENED"), is(10));
    }

    @Test
    void STA_7_who_is_or_was_kept_as_a_witness_is_in_no_count() {
        moved(Returns.opened(MYS, person(), "REMOVAL"), 10);
        var witness = Returns.opened(MYS, person(), "REMOVAL");
        Returns.suspended(Returns.protection("MYS"), witness, "WITNESS_HOLD");
        moved(witness, 1);
        var sealed = person();
        var once = Returns.opened(MYS, sealed, "REMOVAL");
        CASES.sealsTo(sealed, List.of("somebody-else"));
        var hold = new HashMap<>(News.ofPerson(sealed));
        hold.put("status", "IN_FORCE");
        News.tell("processing.removal-stay.ordered.v1", UUID.randomUUID(), 1, hold);
        News.await(() -> MYS.get(once).statusCode() == 404);
        CASES.sealsTo(sealed, List.of());
        hold.put("status", "LIFTED");
        News.tell("processing.removal-stay.lifted.v1", UUID.randomUUID(), 2, hold);
        News.await(() -> MYS.get(once).statusCode() == 200);
        // and is in a case by now that was never sealed
        CASES.leaves(sealed);
        News.tell("processing.solution-plan.withdrawn.v1", UUID.randomUUID(), 3, News.ofPerson(sealed));
        News.await(() -> CASES.caseOf(sealed).toString().equals(MYS.get(once).path("caseId")));
        moved(once, 1);
        asked(RSO, "FORCED_RETURNS", "KIND").body(of("REMOVAL", "OPENED"), is(10));
        asked(RSO, "FORCED_OBSTACLES", "REASON").body("groups.group", not(hasItem("WITNESS_HOLD")));
    }

    @Test
    void obstacles_are_counted_by_their_code() {
        for (int i = 0; i < 6; i++) {
            var of = Returns.opened(MYS, person(), "REMOVAL");
            Returns.suspended(MYS, of, "UNFIT");
            Returns.after(MYS, of, "/cancellation", body("reason", "NOT_POSSIBLE"));
            moved(of, 1);
        }
        asked(RSO, "FORCED_OBSTACLES", "REASON")
                .body("groups.group", contains("NOT_POSSIBLE", "UNFIT"))
                .body(of("UNFIT", "SUSPENDED"), is(6))
                .body(of("NOT_POSSIBLE", "CANCELLED"), is(6));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01,1990-03-30,KIND",
        "1990-01-02,1990-03-31,KIND",
        "1990-01-01,1990-06-30,KIND",
        "1990-01-01,1990-03-31,REASON",
        "1989-10-01,1989-12-31,KIND",
        "0001-01-01,0001-03-31,KIND",
        "-9999-01-01,-9999-03-31,KIND",
        "%2B999999999-10-01,%2B999999999-12-31,KIND"
    })
    void STA_1_a_table_is_of_one_quarter_and_parted_in_one_of_its_ways(String from, String to, String by) {
        RSO.get("/statistics/FORCED_RETURNS?from=" + from + "&to=" + to + "&by=" + by)
                .then()
                .statusCode(422)
                .body("violations.code", contains("STA-1"));
    }

    @Test
    void who_may_ask_is_told_which_tables_there_are() {
        RSO.get("/statistics")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("VOLUNTARY_REINTEGRATION"))
                .body("items.code", hasItem("FORCED_OBSTACLES"));
        assertEquals(
                404,
                RSO.get("/statistics/ALL_RETURNS?from=" + FROM + "&to=" + TO + "&by=KIND")
                        .statusCode());
        assertEquals(
                403,
                Returns.officer("MYS")
                        .get("/statistics/FORCED_RETURNS?from=" + FROM + "&to=" + TO + "&by=KIND")
                        .statusCode());
    }
}
