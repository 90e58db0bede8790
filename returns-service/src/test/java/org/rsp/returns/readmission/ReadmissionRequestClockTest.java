package org.rsp.returns.readmission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;
import org.rsp.returns.guards.ReturnKind;

/** Both states, and the clock, doing whatever they like on whatever day: what silence may mean, and how often. */
class ReadmissionRequestClockTest {

    private static final int RUNS = 5_000;
    private static final LocalDate SENT = LocalDate.parse("2026-11-02");
    private static final UUID ANY = UUID.fromString("019aa8f0-11c2-7d02-8a51-90b7c2d4e101");

    private final Random random = new Random(20261123);

    private static By by(String organisation, Role role, LocalDate day) {
        return new By(
                new Actor(organisation, "client", organisation, Set.of(role)),
                day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static By requesting(LocalDate day) {
        return by("MYS", Role.SUPERVISOR, day);
    }

    private static By officer(LocalDate day) {
        return by("MYS", Role.RETURNS_OFFICER, day);
    }

    private static By requested(LocalDate day) {
        return by("PAK", Role.RETURNS_OFFICER, day);
    }

    private static By clock(LocalDate day) {
        return by("NONE", Role.SERVICE, day);
    }

    private static ReadmissionRequest sent(TimeFrame frame, boolean silenceAgrees, ReadmissionForm form) {
        var replyBy = frame.after(SENT, "PAK");
        return ReadmissionRequest.send(
                ANY,
                new ReadmissionRequest.Of(ANY, ANY, ANY, "MYS", ReturnKind.READM, "PAK"),
                new ReadmissionCommand.Send(
                        form, ReadmissionCategory.OWN_NATIONAL, SENT.minusDays(3), null, null, List.of()),
                new Agreed(ANY, true, Set.of(), Set.of(), true, null, replyBy, replyBy.plusDays(30), silenceAgrees),
                requesting(SENT));
    }

    private TimeFrame frame() {
        return new TimeFrame(1 + random.nextInt(60), DayType.values()[random.nextInt(2)]);
    }

    /** What the clock does on a day: as often as it is asked to, and again. */
    private static int tick(ReadmissionRequest request, Validity validity, LocalDate day) {
        int times = 0;
        while (request.isOver(day)) {
            if (request.isUnanswered()) {
                request.agreeBySilence(new ReadmissionCommand.AgreeBySilence(), validity, clock(day));
                times++;
            } else {
                request.lapse(new ReadmissionCommand.Lapse(), clock(day));
            }
        }
        return times;
    }

    private void somethingIsSaid(ReadmissionRequest request, Validity validity, LocalDate day) {
        List<Runnable> acts = List.of(
                () -> request.accept(new ReadmissionCommand.Accept(), validity, requested(day)),
                () -> request.refuse(new ReadmissionCommand.Refuse(ReadmissionRefusal.NOT_A_NATIONAL), requested(day)),
                () -> request.askExtension(new ReadmissionCommand.AskExtension(), requested(day)),
                () -> request.grantExtension(new ReadmissionCommand.GrantExtension(day.plusDays(5)), requesting(day)),
                () -> request.denyExtension(new ReadmissionCommand.DenyExtension(), requesting(day)),
                () -> request.withdraw(
                        new ReadmissionCommand.Withdraw(ReadmissionWithdrawal.PERSON_STAYS), requesting(day)),
                () -> {});
        try {
            acts.get(random.nextInt(acts.size())).run();
        } catch (Refusal notOpen) {
            assertTrue(notOpen.guards().isEmpty(), "each side says its own");
        }
    }

    @Test
    void RDM_9_silence_agrees_once_at_most_only_where_that_is_agreed_and_only_after_the_last_day() {
        for (int run = 0; run < RUNS; run++) {
            var silenceAgrees = random.nextBoolean();
            var request = sent(frame(), silenceAgrees, ReadmissionForm.APPLICATION);
            var deemed = new ArrayList<LocalDate>();
            for (int days = 0; days < 150; days += 1 + random.nextInt(20)) {
                var day = SENT.plusDays(days);
                var last = request.replyBy();
                var validity = new Validity(day.plusDays(90), random.nextBoolean());
                for (int times = tick(request, validity, day); times > 0; times--) {
                    deemed.add(day);
                    assertTrue(last != null && day.isAfter(last), "only after the last day");
                }
                somethingIsSaid(request, validity, day);
            }
            assertTrue(deemed.size() <= (silenceAgrees ? 1 : 0), deemed::toString);
            assertEquals(deemed.size() == 1, request.isBySilence());
        }
    }

    @Test
    void RDM_9_whoever_says_nothing_has_agreed_the_day_after_and_not_before() {
        for (int run = 0; run < RUNS; run++) {
            var request = sent(frame(), true, ReadmissionForm.APPLICATION);
            var last = request.replyBy();
            assertTrue(last != null && last.isAfter(SENT));
            assertEquals(0, tick(request, Validity.WITHOUT_END, last));
            assertEquals(1, tick(request, Validity.WITHOUT_END, last.plusDays(1)));
            assertEquals(0, tick(request, Validity.WITHOUT_END, last.plusDays(400)));
            assertEquals(ReadmissionRequestState.ACCEPTED, request.state());
            assertThrows(
                    Refusal.class,
                    () -> request.agreeBySilence(
                            new ReadmissionCommand.AgreeBySilence(), Validity.WITHOUT_END, clock(last.plusDays(1))));
        }
    }

    @Test
    void RDM_9_a_day_on_which_it_could_not_be_read_is_not_counted() {
        var request = sent(new TimeFrame(25, DayType.CALENDAR), true, ReadmissionForm.APPLICATION);
        var last = request.replyBy();
        assertTrue(last != null && last.isAfter(SENT));
        var day = last.plusDays(1);
        assertTrue(request.isOver(day));
        request.stand(SENT.plusDays(1));
        assertFalse(request.isOver(day));
        assertTrue(request.isOver(day.plusDays(1)));
        request.stopClock();
        assertFalse(request.isOver(day.plusDays(400)));
    }

    @Test
    void RDM_10_what_was_accepted_is_good_until_its_last_day_and_lapses_only_where_that_is_agreed() {
        for (var lapses : List.of(true, false)) {
            var request = sent(new TimeFrame(25, DayType.CALENDAR), true, ReadmissionForm.APPLICATION);
            assertEquals("NOT_ANSWERED", request.whyNobodyGoesByIt(SENT).orElseThrow());
            var until = SENT.plusDays(90);
            request.accept(new ReadmissionCommand.Accept(), new Validity(until, lapses), requested(SENT));
            assertTrue(request.whyNobodyGoesByIt(until).isEmpty());
            assertEquals(lapses, request.whyNobodyGoesByIt(until.plusDays(1)).isPresent());
            tick(request, Validity.WITHOUT_END, until.plusDays(1));
            assertEquals(lapses ? ReadmissionRequestState.LAPSED : ReadmissionRequestState.ACCEPTED, request.state());
        }
    }

    @Test
    void RDM_7_a_notice_waits_for_nobody() {
        var notice = sent(new TimeFrame(25, DayType.CALENDAR), true, ReadmissionForm.NOTICE);
        assertNull(notice.replyBy());
        assertFalse(notice.isOver(SENT.plusDays(400)));
        assertTrue(notice.whyNobodyGoesByIt(SENT.plusDays(400)).isEmpty());
        notice.refuse(new ReadmissionCommand.Refuse(ReadmissionRefusal.DOCUMENT_NOT_VALID), requested(SENT));
        assertEquals("REFUSED", notice.whyNobodyGoesByIt(SENT).orElseThrow());
    }

    @Test
    void HND_1_each_state_says_its_own() {
        var request = sent(new TimeFrame(25, DayType.CALENDAR), true, ReadmissionForm.APPLICATION);
        var refusal = assertThrows(
                Refusal.class,
                () -> request.accept(new ReadmissionCommand.Accept(), Validity.WITHOUT_END, officer(SENT)));
        assertEquals("HND-1", refusal.guards().getFirst().code());
        assertEquals(1, request.version());
        assertEquals(
                List.of("withdrawReadmissionRequest"),
                request.open(officer(SENT).actor()));
        assertEquals(
                List.of(
                        "acceptReadmissionRequest",
                        "refuseReadmissionRequest",
                        "askExtensionOfReadmissionRequest",
                        "claimTakeBackByReadmissionRequest"),
                request.open(requested(SENT).actor()));
    }
}
