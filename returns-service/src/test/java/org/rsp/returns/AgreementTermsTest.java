package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.id;
import static org.rsp.returns.Agreements.NON_AFFECTION;
import static org.rsp.returns.Agreements.OWN_NATIONALS;
import static org.rsp.returns.Agreements.STRANGER;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.clause;
import static org.rsp.returns.Agreements.draft;
import static org.rsp.returns.Agreements.limit;
import static org.rsp.returns.Agreements.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;
import org.rsp.returns.Agreements.Pair;
import org.rsp.returns.agreements.AgreedClock;
import org.rsp.returns.agreements.AgreementClock;
import org.rsp.returns.agreements.AgreementInForce;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.ClockStart;
import org.rsp.returns.agreements.ResidenceDate;
import org.rsp.returns.agreements.SilenceEffect;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.agreements.ThirdCountryException;
import org.rsp.returns.guards.ReturnKind;

/** What other features are told of agreements: the one in force, and clocks. What is not known is empty. */
@QuarkusTest
class AgreementTermsTest {

    @Inject
    AgreementTerms terms;

    private final Pair pair = Agreements.pair();
    private final StatePair there = new StatePair(pair.one(), pair.other());
    private final StatePair back = new StatePair(pair.other(), pair.one());

    private Optional<AgreementInForce> inForce(StatePair asked, ReturnKind kind, LocalDate day) {
        return RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> terms.inForce(asked, kind, day)));
    }

    private Optional<AgreedClock> clock(StatePair asked, ReturnKind kind, AgreementClock clock, LocalDate day) {
        return RowContext.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> terms.clock(asked, kind, clock, day)));
    }

    @Test
    void G13_is_answered_for_the_pair_the_kind_and_the_day_and_for_nothing_else() {
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY));
        var agreement = Agreements.inForce(pair);
        for (var asked : List.of(there, back)) {
            var found = inForce(asked, ReturnKind.READM, TODAY).orElseThrow();
            assertEquals(UUID.fromString(Returns.last(agreement)), found.id());
        }
        assertEquals(Optional.empty(), inForce(there, ReturnKind.REMOVAL, TODAY), "another kind");
        var elsewhere = new StatePair(pair.one(), STRANGER.organisation());
        assertEquals(Optional.empty(), inForce(elsewhere, ReturnKind.READM, TODAY));
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY.minusDays(1)), "before it was in force");
    }

    @Test
    void one_direction_is_not_the_other() {
        var drafted = draft(pair);
        drafted.put("parties", List.of(party(pair.one(), "REQUESTING"), party(pair.other(), "REQUESTED")));
        Agreements.inForce(pair, drafted);
        assertTrue(inForce(there, ReturnKind.READM, TODAY).isPresent());
        assertEquals(Optional.empty(), inForce(back, ReturnKind.READM, TODAY));
    }

    @Test
    void before_it_is_in_force_while_it_is_suspended_and_after_it_is_denounced_there_is_none() {
        var agreement = Agreements.concluded(pair, draft(pair));
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY), "signed only");
        id(Agreements.bringIntoForce(pair.first(), agreement), 200);
        id(Agreements.suspend(pair.second(), agreement), 200);
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY), "suspended");
        id(Agreements.lift(pair.second(), agreement), 200);
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY), "not resumed yet");
        id(Agreements.resume(pair.second(), agreement), 200);
        assertTrue(inForce(there, ReturnKind.READM, TODAY).isPresent());
        id(Agreements.denounce(pair.first(), agreement, TODAY.plusDays(7)), 200);
        assertTrue(inForce(there, ReturnKind.READM, TODAY.plusDays(6)).isPresent(), "until the day before");
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY.plusDays(7)), "denounced");
    }

    @Test
    void after_its_last_day_there_is_none() {
        var drafted = draft(pair);
        drafted.put("endsOn", TODAY.plusDays(3).toString());
        Agreements.inForce(pair, drafted);
        assertTrue(inForce(there, ReturnKind.READM, TODAY.plusDays(3)).isPresent());
        assertEquals(Optional.empty(), inForce(there, ReturnKind.READM, TODAY.plusDays(4)));
    }

    @Test
    void it_says_whom_it_obliges_to_take() {
        Agreements.inForce(
                pair,
                draft(
                        pair,
                        clause("PERMANENT_RESIDENTS", "RES-3"),
                        clause("THIRD_COUNTRY_NATIONALS", "TCN-1"),
                        NON_AFFECTION));
        var found = inForce(there, ReturnKind.READM, TODAY).orElseThrow();
        assertEquals(Set.of(ResidenceDate.values()), found.residence());
        assertEquals(Set.of(ThirdCountryException.values()), found.exceptions());
        assertTrue(found.obligesToTakeThirdCountryNationals());
        var other = Agreements.pair();
        Agreements.inForce(other, draft(other, OWN_NATIONALS, NON_AFFECTION));
        assertFalse(inForce(new StatePair(other.one(), other.other()), ReturnKind.READM, TODAY)
                .orElseThrow()
                .obligesToTakeThirdCountryNationals());
    }

    @Test
    void a_clock_is_what_the_agreement_says() {
        var reply = limit("READMISSION_REPLY", 25, "WORKING", "REQUEST_RECEIVED");
        reply.put("effect", "READMISSION_AGREED");
        reply.put("extendableTo", 60);
        var times = clause("TIME_LIMITS", "TIM-2");
        times.put("timeLimits", List.of(reply));
        var agreement = Agreements.inForce(pair, draft(pair, times, NON_AFFECTION));
        assertEquals(
                Optional.of(new AgreedClock(
                        AgreementClock.READMISSION_REPLY,
                        new TimeFrame(25, DayType.WORKING),
                        ClockStart.REQUEST_RECEIVED,
                        SilenceEffect.READMISSION_AGREED,
                        new TimeFrame(60, DayType.WORKING),
                        pair.other(),
                        UUID.fromString(Returns.last(agreement)))),
                clock(there, ReturnKind.READM, AgreementClock.READMISSION_REPLY, TODAY));
        assertEquals(
                pair.one(),
                clock(back, ReturnKind.READM, AgreementClock.READMISSION_REPLY, TODAY)
                        .orElseThrow()
                        .calendarOf(),
                "the working days of who has to answer");
    }

    @Test
    void where_no_agreement_says_anything_there_is_the_standard_or_nothing() {
        for (int round = 0; round < 3; round++) {
            for (var clock : AgreementClock.values()) {
                var found = clock(there, ReturnKind.READM, clock, TODAY);
                var isStandard = Set.of(AgreementClock.DOCUMENT_ISSUE, AgreementClock.IDENTITY_REPLY)
                        .contains(clock);
                var standard = new AgreedClock(
                        clock,
                        new TimeFrame(30, DayType.CALENDAR),
                        ClockStart.REQUEST_RECEIVED,
                        null,
                        null,
                        pair.other(),
                        null);
                assertEquals(isStandard ? Optional.of(standard) : Optional.empty(), found, clock::name);
            }
            // an agreement that is silent on time limits changes nothing of that, nor does one for another kind
            if (round < 2) {
                Agreements.inForce(pair, round == 0 ? draft(pair, OWN_NATIONALS, NON_AFFECTION) : ofAnotherKind());
            }
        }
    }

    private Map<String, Object> ofAnotherKind() {
        var drafted = draft(pair);
        drafted.put("kinds", List.of("VOT"));
        return drafted;
    }
}
