package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** What was decided in a quarter in which nobody else decided anything: real claims, moved there, and copied until there are enough. */
@QuarkusTest
class DecisionStatisticsTest {

    private static final LocalDate FROM = LocalDate.of(1990, 1, 1);
    private static final LocalDate TO = LocalDate.of(1990, 3, 31);
    private static final String MYS = "MYS";

    private static ValidatableResponse asked(Client by, String how) {
        return by.get("/statistics/decisions?from=" + FROM + "&to=" + TO + how).then();
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

    /** Lodged on the first day of the quarter, and ended so many days later, one and as many copies as it takes. */
    private static void moved(String claim, String decision, int days, int number) {
        var lodged = UUID.fromString(Given.last(claim));
        change(
                "update status_determination set lodged_at = ?::date::timestamp at time zone 'UTC' where id = ?",
                FROM,
                lodged);
        change(
                "update history set done_at = ?::date::timestamp at time zone 'UTC' where resource = ?",
                FROM.plusDays(days),
                lodged);
        var decided = decision.isEmpty() ? null : UUID.fromString(Given.last(decision));
        if (decided != null) {
            change(
                    "update status_decision set notified_on = ?::date, appeal_until = ?::date + 40 where id = ?",
                    FROM.plusDays(days),
                    FROM.plusDays(days),
                    decided);
        }
        for (int i = 1; i < number; i++) {
            var claimed = UUID.randomUUID();
            copy("status_determination", "id", lodged, claimed, "place = gen_random_uuid(), queue_order = 0");
            copy("history", "resource", lodged, claimed, "subject = 'copied'");
            if (decided != null) {
                var ruled = UUID.randomUUID();
                copy(
                        "status_decision",
                        "id",
                        decided,
                        ruled,
                        "place = gen_random_uuid(), language = 'zxx', determination_id = '" + claimed + "'");
                copy("history", "resource", decided, ruled, "subject = 'copied'");
            }
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

    private static String refused(String organisation) {
        return Rulings.refused(organisation);
    }

    private static String claimOf(String organisation, String decision) {
        return "/status-determinations/"
                + Claims.officer(organisation).get(decision).path("determinationId");
    }

    private static void decided(String organisation, String decision, int days, int number) {
        moved(claimOf(organisation, decision), decision, days, number);
    }

    /** Copies would be stuck, and nobody else knows of that time. */
    @AfterEach
    void nothing_was_decided_then() {
        change("delete from status_decision where language = 'zxx'");
        change("delete from history where subject = 'copied'");
        change("delete from status_determination where queue_order = 0");
        change("update status_decision set notified_on = current_date, appeal_until = current_date + 40"
                + " where notified_on < date '1991-01-01'");
        change("update status_determination set lodged_at = now() where lodged_at < date '1991-01-01'");
        change("update history set done_at = now() where done_at < date '1991-01-01'");
        change("delete from decision_count where quarter < date '1991-01-01'");
        change("delete from counted_quarter where quarter < date '1991-01-01'");
    }

    @Test
    void STA_3_and_STA_5_the_quarter_is_counted_as_its_definitions_say() {
        decided(MYS, Rulings.recognised(MYS), 10, 30);
        decided(MYS, refused(MYS), 40, 12);
        moved(Claims.withdrawn(MYS), "", 20, 6);
        moved(Claims.lodged(MYS), "", 0, 7);
        decided("UNHCR", Rulings.recognised("UNHCR"), 10, 8);
        decided("UNHCR", refused("UNHCR"), 40, 20);
        // decided by mistake, and set aside for that: still pending
        var mistaken = refused(MYS);
        Claims.after(Claims.supervisor(MYS), mistaken, "/setting-aside", Client.body("reason", "FOUND_WRONGLY"));
        decided(MYS, mistaken, 10, 1);

        // STA-5: counted once, when the person was told; all of one sex: what is told of them is what is told of all.
        // 38 / (38 + 0 + 32), 6 / (70 + 6); 84 lodged less 76 ended is 8. STA-2: of 7 first claims Malaysia knows its
        // own 5
        for (var where : new String[] {"groups[0].", "all."}) {
            asked(Client.RSO, "&by=SEX")
                    .statusCode(200)
                    .body("groups.group", contains("F"))
                    .body(where + "firstTime", nullValue())
                    .body(where + "repeated", nullValue())
                    .body(where + "lodged", is(84))
                    .body(where + "recognised", is(38))
                    .body(where + "complementary", is(0))
                    .body(where + "rejected", is(32))
                    .body(where + "otherwiseClosed", is(6))
                    .body(where + "decided", is(76))
                    .body(where + "pending", is(10))
                    .body(where + "recognitionRate", equalTo(54.3f))
                    .body(where + "protectionRate", equalTo(54.3f))
                    .body(where + "rejectionRate", equalTo(45.7f))
                    .body(where + "closureRate", equalTo(7.9f))
                    .body(where + "medianDays", is(10));
        }
        // two first claims at UNHCR: neither they are told, nor what would give them away
        asked(Client.of("AUS"), "&by=CUSTODIAN")
                .body("groups.group", contains(MYS, "UNHCR"))
                .body("groups[1].firstTime", nullValue())
                .body("groups[1].repeated", nullValue())
                .body("groups[1].lodged", is(28))
                .body("groups.recognised", contains(30, 8))
                .body("groups.recognitionRate", contains(71.4f, 28.6f));
        Client.RSO
                .get("/quality/consistency?from=" + FROM + "&to=" + TO)
                .then()
                .statusCode(200)
                .body("countedOn", is(Given.TODAY.toString()))
                .body("lines.protectionRate", contains(71, 29));
        asked(Client.RSO, "&by=AGE_GROUP").body("groups.group", contains("0-4"));
        asked(Client.RSO, "&by=ORIGIN").body("groups.group", hasItems("MMR"));
        asked(Client.RSO, "&level=APPEAL").body("all.decided", is(0)).body("all.recognitionRate", nullValue());
    }

    @Test
    void STA_5_an_appeal_that_sends_back_what_nobody_was_told_of_makes_no_second_claim() {
        var untold = Rulings.issued(MYS, "REFUSE");
        Rulings.ruled(MYS, Rulings.appealed(MYS, untold), "/remittal", Rulings.REASONS);
        moved(claimOf(MYS, untold), "", 20, 10);
        asked(Client.RSO, "&by=SEX").body("all.lodged", is(10)).body("all.pending", is(10));
    }

    @Test
    void STA_4_no_state_is_told_of_those_who_come_from_it() {
        decided(MYS, refused(MYS), 40, 30);
        decided("UNHCR", Rulings.recognised("UNHCR"), 40, 30);
        asked(Client.of("MMR"), "&by=ORIGIN").statusCode(200).body("groups.group", not(hasItem("MMR")));
        asked(Client.of("AUS"), "&by=ORIGIN").body("groups.group", hasItem("MMR"));
        var compared = "/quality/consistency?from=" + FROM + "&to=" + TO;
        Client.of("MMR").get(compared).then().statusCode(200).body("lines", empty());
        Client.of("AUS").get(compared).then().body("lines.protectionRate", contains(0, 100));
    }

    @Test
    void STA_6_and_STA_7_a_quarter_is_counted_once_and_without_witnesses() {
        decided(MYS, refused(MYS), 40, 30);
        // STA-7
        var hidden = refused(MYS);
        decided(MYS, hidden, 40, 25);
        var person = Rulings.personOf(MYS, hidden);
        Permits.held(Rulings.protection(MYS), person);
        asked(Client.RSO, "&by=SEX").body("all.rejected", is(30)).body("countedOn", is(Given.TODAY.toString()));
        decided(MYS, refused(MYS), 40, 10);
        asked(Client.RSO, "&by=SEX").body("all.rejected", is(30));
        asked(Client.of("AUS"), "&by=ORIGIN").body("all.rejected", is(30)).body("groups.rejected", contains(30));
    }

    @Test
    void STA_2_few_who_wait_are_not_told_nor_is_a_group_of_which_there_is_nothing_to_tell() {
        moved(Claims.lodged(MYS), "", 0, 20);
        moved(Claims.lodged("UNHCR"), "", 0, 3);
        asked(Client.RSO, "&by=CUSTODIAN")
                .body("groups.group", contains(MYS))
                .body("all.pending", nullValue())
                .body("all.lodged", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01,1990-03-30",
        "1990-01-02,1990-03-31",
        "1990-02-01,1990-04-30",
        "1990-01-01,1990-06-30",
        "1989-10-01,1989-12-31",
        "-9999-01-01,-9999-03-31"
    })
    void STA_1_a_table_is_of_one_quarter(String from, String to) {
        Client.RSO
                .get("/statistics/decisions?from=" + from + "&to=" + to)
                .then()
                .statusCode(422)
                .body("violations.code", contains("STA-1"));
    }

    @Test
    void STA_1_the_quarter_that_goes_on_is_nobodys_yet() {
        var begins = Given.TODAY
                .withDayOfMonth(1)
                .withMonth(Given.TODAY.getMonth().firstMonthOfQuarter().getValue());
        Client.RSO
                .get("/statistics/decisions?from=" + begins + "&to="
                        + begins.plusMonths(3).minusDays(1))
                .then()
                .statusCode(422)
                .body("violations.code", contains("STA-1"));
        new Client(MYS, Role.CASEWORKER)
                .get("/statistics/decisions?from=" + FROM + "&to=" + TO)
                .then()
                .statusCode(403);
    }
}
