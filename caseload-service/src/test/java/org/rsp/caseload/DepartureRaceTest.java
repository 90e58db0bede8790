package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Departures and claims at one moment, in several lanes. Either the departure comes first and the claim raises the alarm, or the claim comes
 * first and there is no departure: never both, never neither. {@code ./rsp race} does the same while the service is killed and stopped.
 */
@QuarkusTest
class DepartureRaceTest {

    /** More of them with {@code -Draces=5000}. */
    private static final int RACES = Integer.getInteger("races", 250);

    private static final int OF_ONE_CASE = 10;
    private static final int OF_LINKED_RECORDS = RACES / 10;
    private static final int CONFIRMATIONS = RACES / 10;
    private static final int LANES = 4;
    /** Neither is ahead by more, so that each comes first sometimes. */
    private static final long LEAD_NANOS = Duration.ofMillis(8).toNanos();

    private final AtomicInteger departed = new AtomicInteger();

    @Test
    void PRM_4_of_a_departure_and_a_claim_at_one_moment_one_comes_first_and_both_know_which() throws Exception {
        run(RACES / OF_ONE_CASE, OF_ONE_CASE, () -> {
            var people = IntStream.range(0, OF_ONE_CASE)
                    .mapToObj(i -> Claims.claimant(i == 0 ? "PA" : "SBM", "1990"))
                    .toList();
            for (var person : Claims.persons("MYS", people)) {
                Screenings.reviewed(Client.of("MYS"), person, "SMUGGLED_MIGRANT");
                race(person, "MYS", person);
            }
        });
    }

    @Test
    void PRM_4_so_it_is_where_the_claim_is_made_on_another_custodians_record_of_the_person() throws Exception {
        run(OF_LINKED_RECORDS, 1, () -> {
            var pair = Pair.ofUnhcrAndMys();
            var mine = "/individuals/" + pair.mine().affirm().individual();
            var other = "/individuals/" + pair.other().affirm().individual();
            Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
            Screenings.reviewed(Client.of("MYS"), other, "SMUGGLED_MIGRANT");
            race(other, "UNHCR", mine);
        });
    }

    /** Whichever comes first: no withdrawal is refused, and none is outweighed by a consent of before. */
    @Test
    void CNS_10_of_a_confirmation_and_a_withdrawal_at_one_moment_the_withdrawal_counts() throws Exception {
        var mys = Client.of("MYS");
        for (int i = 0; i < CONFIRMATIONS; i++) {
            var person = Permits.neverClaimed("MYS");
            var consent = Permits.recorded(mys, person, Permits.consent("AVR"));
            var etag = mys.etag(consent);
            var both = atOnce(
                    () -> Children.protection("MYS").step(consent, "/confirmation", Permits.WAS_THERE, etag),
                    () -> mys.post(person + "/return-consents", Permits.withdrawal("AVR")));
            assertTrue(Set.of(200, 409, 412).contains(both.getFirst().statusCode()), both.getFirst()::asString);
            assertEquals(201, both.getLast().statusCode(), "a withdrawal is never refused");
            assertEquals(
                    both.getFirst().statusCode() == 200 ? "CONFIRMED" : "SET_ASIDE",
                    mys.get(consent).path("status"));
            assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"));
        }
    }

    private void run(int times, int races, Runnable several) throws Exception {
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var all = IntStream.range(0, times)
                    .mapToObj(_ -> Executors.callable(several))
                    .toList();
            for (var one : lanes.invokeAll(all)) {
                one.get();
            }
        }
        assertNotEquals(0, departed.get(), "no departure came first: the race was none");
        assertNotEquals(times * races, departed.get(), "no claim came first: the race was none");
    }

    private void race(String departing, String custodian, String claiming) {
        var permit = Permits.issued(departing, "REMOVAL");
        var both = atOnce(() -> Permits.consume(permit), () -> Claims.lodge(Claims.officer(custodian), claiming));
        assertEquals(201, both.getLast().statusCode(), "a claim is never refused");
        var status = Permits.status(permit);
        if (both.getFirst().statusCode() == 200) {
            departed.incrementAndGet();
            assertEquals("TURNED_BACK", status, "a departure before the claim calls the person back");
        } else {
            assertEquals("VOIDED", status, "a claim before the departure voids the permit");
        }
    }

    private static List<Response> atOnce(Callable<Response> departure, Callable<Response> claim) {
        var start = new CyclicBarrier(2);
        long lead = ThreadLocalRandom.current().nextLong(-LEAD_NANOS, LEAD_NANOS);
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = two.submit(() -> after(start, -lead, departure));
            var second = two.submit(() -> after(start, lead, claim));
            return List.of(first.get(), second.get());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Response after(CyclicBarrier start, long nanos, Callable<Response> request) throws Exception {
        start.await();
        LockSupport.parkNanos(nanos);
        return request.call();
    }
}
