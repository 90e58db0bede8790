package org.rsp.returns.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.guards.ReturnKind;

/** Agreements through long random lives, beside a model of their own that knows only sets and days. */
class AgreementLifeTest {

    private static final int LIVES = 400;
    private static final int ACTS = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final List<String> PARTIES = List.of("MYS", "IDN", "IOM");

    private static SaidClause from(String id, ClauseKind kind) {
        return new SaidClause(kind, id, null, null, null, null);
    }

    private static AgreementCommand.Draft draft(
            AgreementRole ofMys,
            AgreementRole ofIdn,
            Set<ReturnKind> kinds,
            EntryIntoForce entry,
            boolean hasNonAffection) {
        var clauses = new ArrayList<SaidClause>();
        clauses.add(from("TIM-1", ClauseKind.TIME_LIMITS));
        if (hasNonAffection) {
            clauses.add(from("NAF-1", ClauseKind.NON_AFFECTION));
        }
        return new AgreementCommand.Draft(
                "Agreement of a test",
                null,
                List.copyOf(kinds),
                entry,
                FIRST.minusDays(3),
                FIRST.plusDays(40),
                List.of(
                        new AgreementCommand.Draft.Member("MYS", ofMys),
                        new AgreementCommand.Draft.Member("IDN", ofIdn),
                        new AgreementCommand.Draft.Member("IOM", AgreementRole.AGENCY)),
                clauses);
    }

    private static By by(String organisation, LocalDate day) {
        var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new By(new Actor("somebody of " + organisation, "test", organisation, Set.of(Role.SUPERVISOR)), at);
    }

    private static Agreement drawnUp(AgreementCommand.Draft draft) {
        return Agreement.drawUp(new UUID(1, 1), draft, ClauseLibrary.shipped(), by("MYS", FIRST));
    }

    /** What is known of an agreement, by the words of the procedure and the rules, and nothing of the code. */
    private static final class Model {
        private final boolean isRatified;
        private final boolean hasNonAffection;
        private String state = "DRAFT";
        private final Set<String> signed = new TreeSet<>();
        private final Set<String> ratified = new TreeSet<>();
        private final Set<String> suspending = new TreeSet<>();
        private final Set<String> denounced = new TreeSet<>();
        private LocalDate left = LocalDate.MAX;
        private LocalDate since = LocalDate.MAX;
        private boolean wasInForce;

        Model(boolean isRatified, boolean hasNonAffection) {
            this.isRatified = isRatified;
            this.hasNonAffection = hasNonAffection;
        }

        private boolean binds(LocalDate day) {
            return !day.isBefore(FIRST.minusDays(3)) && !day.isAfter(FIRST.plusDays(40)) && day.isBefore(left);
        }

        /** Whether the act is done. */
        boolean does(AgreementCommand command, String who, LocalDate today) {
            return switch (command.act()) {
                case DRAW_UP -> throw new AssertionError();
                case SIGN -> state.equals("DRAFT") && signed.add(who);
                case CONCLUDE -> state.equals("DRAFT") && signed.size() == 3 && to("SIGNED");
                case RATIFY -> state.equals("SIGNED") && isRatified && !who.equals("IOM") && ratified.add(who);
                case BRING_INTO_FORCE -> state.equals("SIGNED") && enters(today);
                case SUSPEND ->
                    (state.equals("IN_FORCE") || state.equals("SUSPENDED")) && suspending.add(who) && to("SUSPENDED");
                case LIFT_SUSPENSION_OF -> state.equals("SUSPENDED") && suspending.remove(who);
                case RESUME -> state.equals("SUSPENDED") && suspending.isEmpty() && enters(today);
                case DENOUNCE -> denounces(((AgreementCommand.Denounce) command).effectiveOn(), who, today);
                case END ->
                    !state.equals("ENDED")
                            && (!wasInForce || today.isAfter(FIRST.plusDays(40)) || !today.isBefore(left))
                            && to("ENDED");
            };
        }

        private boolean enters(LocalDate today) {
            if (!hasNonAffection || !binds(today) || (isRatified && ratified.size() < 2)) {
                return false;
            }
            since = today;
            wasInForce = true;
            return to("IN_FORCE");
        }

        private boolean denounces(LocalDate from, String who, LocalDate today) {
            if ((!state.equals("IN_FORCE") && !state.equals("SUSPENDED"))
                    || from.isBefore(today)
                    || !denounced.add(who)) {
                return false;
            }
            left = from.isBefore(left) ? from : left;
            return true;
        }

        private boolean to(String next) {
            state = next;
            return true;
        }

        boolean isInForce(LocalDate day) {
            return state.equals("IN_FORCE") && !day.isBefore(since) && binds(day);
        }
    }

    private static AgreementCommand any(Random random, LocalDate today) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new AgreementCommand.Sign();
            case 3, 4 -> new AgreementCommand.Conclude();
            case 5, 6 -> new AgreementCommand.Ratify();
            case 7, 8 -> new AgreementCommand.BringIntoForce();
            case 9 -> new AgreementCommand.Suspend(AgreementCommand.Suspend.SuspensionReason.REVIEW);
            case 10, 11 -> new AgreementCommand.LiftSuspension();
            case 12 -> new AgreementCommand.Resume();
            default ->
                random.nextInt(8) == 0
                        ? new AgreementCommand.Denounce(today.plusDays(random.nextInt(12) - 1))
                        : random.nextInt(12) == 0
                                ? new AgreementCommand.End(AgreementCommand.End.EndingReason.REPLACED)
                                : new AgreementCommand.Resume();
        };
    }

    @Test
    void it_is_in_force_exactly_when_everything_that_must_be_said_has_been_said() {
        var random = new Random(1951);
        var reached = EnumSet.noneOf(AgreementState.class);
        for (int life = 0; life < LIVES; life++) {
            var isRatified = random.nextBoolean();
            var hasNonAffection = random.nextInt(5) > 0;
            var agreement = drawnUp(draft(
                    AgreementRole.EITHER,
                    AgreementRole.EITHER,
                    Set.of(ReturnKind.READM),
                    isRatified ? EntryIntoForce.RATIFICATION : EntryIntoForce.SIGNATURE,
                    hasNonAffection));
            var model = new Model(isRatified, hasNonAffection);
            var today = FIRST;
            for (int i = 0; i < ACTS; i++) {
                today = today.plusDays(random.nextInt(3) / 2);
                var command = any(random, today);
                var who = PARTIES.get(random.nextInt(3));
                long before = agreement.version();
                var expected = model.does(command, who, today);
                assertEquals(expected, isDone(agreement, command, by(who, today)), life + "/" + i + " " + command);
                assertEquals(expected ? before + 1 : before, agreement.version());
                assertEquals(model.state, agreement.state().name());
                var day = today.plusDays(random.nextInt(60) - 20);
                for (var pair : List.of(new StatePair("MYS", "IDN"), new StatePair("IDN", "MYS"))) {
                    assertEquals(model.isInForce(day), agreement.isInForceFor(pair, ReturnKind.READM, day));
                }
                assertTrue(hasNonAffection || agreement.state() != AgreementState.IN_FORCE, "AGR-7");
                reached.add(agreement.state());
            }
        }
        assertEquals(EnumSet.allOf(AgreementState.class), reached, "the lives were long enough");
    }

    private static boolean isDone(Agreement agreement, AgreementCommand command, By by) {
        try {
            agreement.perform(command, Optional.empty(), by);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    @Test
    void AGR_8_two_overlap_when_they_say_something_of_the_same_direction_and_kind() {
        var roles = List.of(AgreementRole.REQUESTING, AgreementRole.REQUESTED, AgreementRole.EITHER);
        var random = new Random(8);
        var seen = new TreeSet<Boolean>();
        for (int i = 0; i < 2_000; i++) {
            var one = anyOf(random, roles);
            var other = anyOf(random, roles);
            var same = new TreeSet<>(one.kinds());
            same.retainAll(other.kinds());
            var there = asks(one, 0) && asks(other, 0);
            var back = asks(one, 1) && asks(other, 1);
            var expected = !same.isEmpty() && (there || back);
            seen.add(expected);
            assertEquals(expected, drawnUp(one).overlaps(drawnUp(other)), one + " and " + other);
            assertEquals(expected, drawnUp(other).overlaps(drawnUp(one)), "the other way round");
        }
        assertEquals(Set.of(true, false), seen);
    }

    /** Whether the party at this place can ask the other. */
    private static boolean asks(AgreementCommand.Draft draft, int place) {
        var own = draft.parties().get(place).role();
        var others = draft.parties().get(1 - place).role();
        return own != AgreementRole.REQUESTED && others != AgreementRole.REQUESTING;
    }

    private static AgreementCommand.Draft anyOf(Random random, List<AgreementRole> roles) {
        while (true) {
            var mys = roles.get(random.nextInt(3));
            var idn = roles.get(random.nextInt(3));
            if (mys != idn || mys == AgreementRole.EITHER) {
                var kinds = EnumSet.noneOf(ReturnKind.class);
                while (kinds.isEmpty()) {
                    for (var kind : ReturnKind.values()) {
                        if (random.nextInt(3) == 0) {
                            kinds.add(kind);
                        }
                    }
                }
                return draft(mys, idn, kinds, EntryIntoForce.SIGNATURE, true);
            }
        }
    }

    @Test
    void what_an_agreement_says_of_a_clock_is_read_from_its_clauses() {
        var agreement = drawnUp(draft(
                AgreementRole.EITHER, AgreementRole.EITHER, Set.of(ReturnKind.READM), EntryIntoForce.SIGNATURE, true));
        var asked = agreement.timeLimit(AgreementClock.READMISSION_REPLY).orElseThrow();
        var clock = asked.between(new StatePair("MYS", "IDN"), agreement.id());
        assertEquals(LocalDate.of(2026, 3, 7), clock.lastDay(LocalDate.of(2026, 2, 10)));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 11)), clock.lastDayExtended(LocalDate.of(2026, 2, 10)));
        assertEquals(Optional.empty(), agreement.timeLimit(AgreementClock.IDENTITY_REPLY));
        assertEquals(Instant.parse("2026-01-20T12:00:00Z"), agreement.createdAt());
    }
}
