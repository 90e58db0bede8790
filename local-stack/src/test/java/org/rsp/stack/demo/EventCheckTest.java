package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCheckTest {

    private static final String REGISTERED = "processing.case.registered.v1";
    private static final String ADMITTED = "processing.case.admitted.v1";

    private final String subject = UUID.randomUUID().toString();
    private final Ledger ledger = ledger();

    private Ledger ledger() {
        var two = new Ledger();
        two.stored(subject, "\"1\"", "/cases");
        two.stored(subject, "\"2\"", "/cases/" + subject + "/admission");
        return two;
    }

    private static Event event(int partition, String subject, long sequence, String type) {
        var headers = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "http://localhost/processing/v1",
                "ce_subject",
                subject,
                "ce_time",
                "2026-03-01T10:00:00Z",
                "ce_dataschema",
                "http://localhost/processing/v1/schemas/" + type + ".json",
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json"));
        return new Event(partition, sequence, subject, headers, "{\"persons\":2}");
    }

    private List<Event> asStored() {
        return List.of(event(0, subject, 1, REGISTERED), event(0, subject, 2, ADMITTED));
    }

    private EventCheck.Heard check(List<Event> events) {
        return new EventCheck(ledger.subjects(), Set.of("Thuzar")).check(events);
    }

    private String refusal(List<Event> events) {
        return String.valueOf(assertThrows(NotAsTold.class, () -> check(events)).getMessage());
    }

    private static Event changed(Event event, String header, String value) {
        var headers = new HashMap<>(event.headers());
        headers.put(header, value);
        return new Event(event.partition(), event.offset(), event.key(), headers, event.data());
    }

    @Test
    void every_stored_version_once_and_in_order_is_what_is_wanted() {
        assertEquals(new EventCheck.Heard(2, Map.of(REGISTERED, 1, ADMITTED, 1), 1, 1, 0, 0), check(asStored()));
    }

    @Test
    void an_event_sent_again_under_its_own_id_is_no_second_event() {
        var events = new ArrayList<>(asStored());
        events.add(events.getFirst());
        assertEquals(1, check(events).sentAgain());
        assertEquals(2, check(events).events());
    }

    @Test
    void a_missing_version_a_phantom_a_double_and_a_wrong_order_are_found() {
        var one = event(0, subject, 1, REGISTERED);
        var two = event(0, subject, 2, ADMITTED);
        for (var events : List.of(
                List.<Event>of(),
                List.of(one),
                List.of(two),
                List.of(two, one),
                List.of(one, two, event(0, subject, 3, ADMITTED)),
                List.of(one, two, event(0, subject, 2, ADMITTED)))) {
            assertTrue(refusal(events).contains("versions [1, 2] were stored"), events::toString);
        }
    }

    @Test
    void a_wrong_type_and_a_second_partition_are_found() {
        assertTrue(refusal(List.of(event(0, subject, 1, REGISTERED), event(0, subject, 2, REGISTERED)))
                .contains("should be told by " + ADMITTED));
        assertTrue(refusal(List.of(event(0, subject, 1, REGISTERED), event(1, subject, 2, ADMITTED)))
                .contains("spread over partitions"));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 17",
        "ce_type, case.registered",
        "ce_source, /processing/v1",
        "ce_subject, somebody",
        "ce_time, yesterday",
        "ce_dataschema, ''",
        "ce_sequence, 0",
        "content-type, text/plain"
    })
    void what_is_no_cloud_event_is_found(String header, String value) {
        var events = List.of(changed(event(0, subject, 1, REGISTERED), header, value), event(0, subject, 2, ADMITTED));
        assertTrue(refusal(events).contains(header));
    }

    @Test
    void a_name_in_an_event_is_found() {
        var one = event(0, subject, 1, REGISTERED);
        var leaking = new Event(0, 1, subject, one.headers(), "{\"name\":\"Thuzar\"}");
        assertTrue(refusal(List.of(leaking, event(0, subject, 2, ADMITTED))).contains("name stands in"));
        assertTrue(refusal(List.of(changed(one, "note", "for Thuzar"), event(0, subject, 2, ADMITTED)))
                .contains("name stands in"));
    }

    @Test
    void what_others_did_meanwhile_is_counted_apart_and_shown_once_for_each_subject() {
        var events = new ArrayList<>(asStored());
        var other = UUID.randomUUID().toString();
        events.add(event(3, other, 7, ADMITTED));
        events.add(event(3, other, 8, ADMITTED));
        var check = new EventCheck(ledger.subjects(), Set.of());
        var heard = check.check(events);
        assertEquals(2, heard.events());
        assertEquals(2, heard.ofOthers());
        assertEquals(List.of(events.get(2)), check.others());
    }

    private String atLeast(List<Event> events, Long... told) {
        try {
            new EventCheck(Map.of(), Set.of()).checkAtLeast(events, Map.of(subject, Set.of(told)));
            return "";
        } catch (NotAsTold e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The service itself did the second of three acts. */
    @Test
    void where_the_service_acts_too_the_versions_told_are_among_those_that_are_heard() {
        var events = new ArrayList<>(asStored());
        events.add(event(0, subject, 3, ADMITTED));
        events.add(event(2, UUID.randomUUID().toString(), 9, ADMITTED));
        assertEquals("", atLeast(events, 1L, 3L));
    }

    @Test
    void where_the_service_acts_too_a_missing_version_a_double_a_wrong_order_and_a_second_partition_are_found() {
        var one = event(0, subject, 1, REGISTERED);
        var two = event(0, subject, 2, ADMITTED);
        for (var events : List.of(
                List.<Event>of(),
                List.of(one),
                List.of(two),
                List.of(two, one),
                List.of(one, event(0, subject, 3, ADMITTED)),
                List.of(one, two, event(0, subject, 2, ADMITTED)))) {
            assertTrue(atLeast(events, 2L).contains("versions [2] were told"), events::toString);
        }
        assertTrue(atLeast(List.of(one, event(1, subject, 2, ADMITTED)), 2L).contains("spread over partitions"));
    }
}
