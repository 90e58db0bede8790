package org.rsp.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;
import static org.rsp.platform.access.FieldClass.P5;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Naming;

/** The decision, by facts alone. Mutants of the policy's code must not survive this. */
class DecideTest {

    private static final Policy POLICY = Policy.ofPlatform();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final CaseFacts OF_MYS = CaseFacts.unrestricted("MYS", Set.of("MMR", "LKA"), true);

    private static Subject of(String organisation, Role... roles) {
        return new Subject("somebody", organisation, Set.of(roles), Set.of());
    }

    private static Decision read(Subject subject, CaseFacts facts, ArrangementFacts arrangement) {
        return POLICY.decide(subject, Action.READ, facts, arrangement, Purpose.PROCESSING, NOW);
    }

    private static Decision read(Subject subject, CaseFacts facts) {
        return read(subject, facts, ArrangementFacts.NONE);
    }

    private static ArrangementFacts.Membership acceded() {
        return new ArrangementFacts.Membership(NOW.minusSeconds(1000), null);
    }

    private static ArrangementFacts sharing(Set<FieldClass> shared, String... parties) {
        var members = new java.util.HashMap<String, ArrangementFacts.Membership>();
        for (String party : parties) {
            members.put(party, acceded());
        }
        return new ArrangementFacts(true, TODAY.minusDays(1), TODAY, members, shared);
    }

    private static void deniedBy(String rule, Decision decision) {
        assertFalse(decision.allowed());
        assertEquals(rule, decision.rule());
        assertEquals(Set.of(), decision.classes());
        assertFalse(decision.toCustodian());
        assertFalse(decision.reason().isBlank());
    }

    private static void told(Decision decision, String rule, FieldClass... classes) {
        assertTrue(decision.allowed());
        assertEquals(rule, decision.rule());
        assertEquals(Set.of(classes), decision.classes());
        assertFalse(decision.reason().isBlank());
    }

    @Nested
    class A_state_of_origin {

        @ParameterizedTest
        @EnumSource(Action.class)
        void learns_nothing_by_any_action_whatever_it_is_besides(Action action) {
            var everything = sharing(EnumSet.allOf(FieldClass.class), "MYS", "MMR");
            for (Purpose purpose : Purpose.values()) {
                deniedBy("ACC-1", POLICY.decide(of("MMR", Role.values()), action, OF_MYS, everything, purpose, NOW));
            }
        }

        @Test
        void is_nothing_else_to_the_case() {
            var relations = Relation.of(of("MMR", Role.SERVICE), OF_MYS, sharing(Set.of(P1), "MYS", "MMR"), NOW);
            assertEquals(Set.of(Relation.ORIGIN), relations);
        }

        @Test
        void keeps_a_case_of_which_it_is_the_custodian_and_somebody_must_be_alerted() {
            var held = CaseFacts.unrestricted("MMR", Set.of("MMR"), true);
            assertTrue(held.isHeldByAnOrigin());
            assertFalse(OF_MYS.isHeldByAnOrigin());
            told(read(of("MMR", Role.REGISTRAR), held), "ACC-6", P0, P1, P2);
        }
    }

    @Nested
    class Before_any_grant {

        @Test
        void a_national_of_an_origin_state_does_not_work_on_the_case() {
            var staff = new Subject("somebody", "MYS", Set.of(Role.SUPERVISOR), Set.of("LKA"));
            deniedBy("ACC-2", read(staff, OF_MYS));
            var other = new Subject("somebody", "MYS", Set.of(Role.SUPERVISOR), Set.of("MYS"));
            assertTrue(read(other, OF_MYS).allowed());
        }

        @Test
        void who_is_related_to_a_person_of_the_case_does_not_work_on_it() {
            var facts = new CaseFacts("MYS", Set.of(), true, false, false, Set.of("somebody"), Set.of("somebody"));
            deniedBy("ACC-2", read(of("MYS", Role.SUPERVISOR), facts));
        }

        @Test
        void a_sealed_case_exists_for_the_named_staff_only() {
            var sealed = new CaseFacts("MYS", Set.of(), true, false, true, Set.of(), Set.of());
            deniedBy("ACC-3", read(of("MYS", Role.SUPERVISOR), sealed));
            var named = new CaseFacts("MYS", Set.of(), true, false, true, Set.of("somebody"), Set.of());
            assertTrue(read(of("MYS", Role.SUPERVISOR), named).allowed());
        }

        @Test
        void named_staff_close_the_case_to_all_others() {
            var named = new CaseFacts("MYS", Set.of(), true, false, false, Set.of("another"), Set.of());
            deniedBy("ACC-3", read(of("MYS", Role.SUPERVISOR), named));
            deniedBy("ACC-3", read(of("UNHCR", Role.SUPERVISOR), named));
        }

        @Test
        void ACC_4_what_states_no_purpose_is_for_one_that_the_roles_serve() {
            assertEquals(Purpose.RETURN, POLICY.unstated(Set.of(Role.RETURNS_OFFICER), Purpose.PROCESSING));
            assertEquals(Purpose.PROCESSING, POLICY.unstated(Set.of(Role.REGISTRAR), Purpose.RETURN));
            assertEquals(Purpose.RETURN, POLICY.unstated(Set.of(Role.CASEWORKER), Purpose.RETURN));
            assertEquals(Purpose.PROTECTION, POLICY.unstated(Set.of(Role.APPEAL_OFFICER), Purpose.RETURN));
        }

        @Test
        void ACC_4_who_may_be_told_of_nobody_is_refused_as_if_it_had_said_so() {
            for (Role role : Set.of(Role.AUDITOR, Role.COORDINATOR, Role.MONITOR, Role.SERVICE, Role.COUNSEL)) {
                assertEquals(Purpose.RETURN, POLICY.unstated(Set.of(role), Purpose.RETURN), role.wire());
            }
        }

        @Test
        void a_purpose_that_no_role_serves_is_refused() {
            var registrar = of("MYS", Role.REGISTRAR);
            deniedBy(
                    "ACC-4", POLICY.decide(registrar, Action.READ, OF_MYS, ArrangementFacts.NONE, Purpose.RETURN, NOW));
            assertFalse(POLICY.mayServe(Set.of(Role.REGISTRAR), Purpose.RETURN));
            assertTrue(POLICY.mayServe(Set.of(Role.REGISTRAR, Role.CASEWORKER), Purpose.RETURN));
            assertFalse(POLICY.mayServe(Set.of(), Purpose.PROCESSING));
            assertTrue(POLICY.tellsOfPersons(Set.of(Role.REGISTRAR), Purpose.PROCESSING));
            assertFalse(POLICY.tellsOfPersons(Set.of(Role.SUPERVISOR), Purpose.STATISTICS));
            assertFalse(POLICY.tellsOfPersons(Set.of(Role.COORDINATOR), Purpose.PROCESSING));
        }
    }

    @Nested
    class The_custodian {

        @Test
        void is_told_what_its_roles_may_be_told() {
            told(read(of("MYS", Role.REGISTRAR), OF_MYS), "ACC-6", P0, P1, P2);
            told(read(of("MYS", Role.CASEWORKER), OF_MYS), "ACC-6", P0, P1, P2, P3);
            told(read(of("MYS", Role.REGISTRAR, Role.PROTECTION_OFFICER), OF_MYS), "ACC-6", P0, P1, P2, P3, P4);
            assertTrue(read(of("MYS", Role.REGISTRAR), OF_MYS).toCustodian());
        }

        @Test
        void is_told_no_more_than_the_purpose_needs() {
            var decision = POLICY.decide(
                    of("MYS", Role.PROTECTION_OFFICER),
                    Action.READ,
                    OF_MYS,
                    ArrangementFacts.NONE,
                    Purpose.RETURN,
                    NOW);
            told(decision, "ACC-6", P0, P1, P2);
        }

        @Test
        void is_told_by_those_roles_only_that_serve_the_purpose() {
            var decision = POLICY.decide(
                    of("MYS", Role.RSD_REVIEWER, Role.STATE_RESETTLEMENT),
                    Action.READ,
                    OF_MYS,
                    ArrangementFacts.NONE,
                    Purpose.RESETTLEMENT,
                    NOW);
            told(decision, "ACC-6", P0, P1, P2);
        }

        @Test
        void is_told_nothing_of_persons_for_a_purpose_that_needs_none() {
            deniedBy(
                    "ACC-5",
                    POLICY.decide(
                            of("MYS", Role.SUPERVISOR),
                            Action.READ,
                            OF_MYS,
                            ArrangementFacts.NONE,
                            Purpose.STATISTICS,
                            NOW));
        }

        @Test
        void alone_changes_the_case_and_nobody_exports_it() {
            var all = sharing(EnumSet.allOf(FieldClass.class), "MYS", "AUS", "UNHCR", "IOM");
            var moving = new CaseFacts("MYS", Set.of("MMR"), true, true, false, Set.of(), Set.of());
            for (String organisation : List.of("MYS", "AUS", "UNHCR", "IOM", "RSO")) {
                var subject = of(organisation, Role.SUPERVISOR);
                var write = POLICY.decide(subject, Action.WRITE, moving, all, Purpose.PROCESSING, NOW);
                assertEquals(organisation.equals("MYS"), write.allowed());
                deniedBy("ACC-5", POLICY.decide(subject, Action.EXPORT, moving, all, Purpose.PROCESSING, NOW));
            }
        }

        @Test
        void ACC_15_tells_its_auditors_who_looked_and_nothing_else() {
            for (Role role : List.of(Role.AUDITOR, Role.DPO)) {
                for (Action action : Action.values()) {
                    var asked =
                            POLICY.decide(of("MYS", role), action, OF_MYS, ArrangementFacts.NONE, Purpose.AUDIT, NOW);
                    if (action == Action.AUDIT) {
                        told(asked, "ACC-6", P0, P2);
                    } else {
                        deniedBy("ACC-5", asked);
                    }
                }
                assertFalse(POLICY.tellsOfPersons(Set.of(role), Purpose.AUDIT));
            }
        }

        @Test
        void ACC_15_tells_who_looked_for_the_audit_only_and_nobody_but_its_own() {
            for (Purpose purpose : Purpose.values()) {
                var both = of("MYS", Role.AUDITOR, Role.SUPERVISOR);
                var asked = POLICY.decide(both, Action.AUDIT, OF_MYS, ArrangementFacts.NONE, purpose, NOW);
                assertEquals(purpose == Purpose.AUDIT, asked.allowed(), purpose.name());
                if (!asked.allowed()) {
                    deniedBy(POLICY.mayServe(both.roles(), purpose) ? "ACC-15" : "ACC-4", asked);
                }
            }
            var all = sharing(EnumSet.allOf(FieldClass.class), "MYS", "AUS", "UNHCR", "IOM");
            for (String other : List.of("AUS", "UNHCR", "IOM", "RSO")) {
                deniedBy(
                        "ACC-5", POLICY.decide(of(other, Role.AUDITOR), Action.AUDIT, OF_MYS, all, Purpose.AUDIT, NOW));
            }
        }

        @Test
        void knows_its_closed_cases() {
            var closed = CaseFacts.unrestricted("MYS", Set.of("MMR"), false);
            assertTrue(read(of("MYS", Role.SUPERVISOR), closed).allowed());
        }
    }

    @Nested
    class A_party {

        private static Decision asked(ArrangementFacts arrangement) {
            return read(of("AUS", Role.SUPERVISOR), OF_MYS, arrangement);
        }

        @Test
        void is_told_what_the_arrangement_shares_and_never_more_than_its_row() {
            told(asked(sharing(Set.of(P1), "MYS", "AUS")), "ACC-7", P0, P1);
            told(asked(sharing(Set.of(P1, P2), "MYS", "AUS")), "ACC-7", P0, P1, P2);
            told(asked(sharing(EnumSet.allOf(FieldClass.class), "MYS", "AUS")), "ACC-7", P0, P1, P2);
            assertFalse(asked(sharing(Set.of(P1), "MYS", "AUS")).toCustodian());
        }

        @Test
        void is_told_nothing_unless_something_is_shared() {
            deniedBy("ACC-5", asked(sharing(Set.of(), "MYS", "AUS")));
            deniedBy("ACC-5", asked(sharing(Set.of(P2), "MYS", "AUS")));
            deniedBy("ACC-5", asked(ArrangementFacts.NONE));
        }

        @Test
        void is_told_nothing_unless_it_and_the_custodian_are_bound() {
            deniedBy("ACC-5", asked(sharing(Set.of(P1), "AUS")));
            deniedBy("ACC-5", asked(sharing(Set.of(P1), "MYS")));
        }

        private static Decision bound(
                boolean inForce,
                LocalDate from,
                @Nullable LocalDate to,
                @Nullable Instant acceded,
                @Nullable LocalDate withdraws) {
            var own = new ArrangementFacts.Membership(acceded, withdraws);
            return asked(new ArrangementFacts(inForce, from, to, Map.of("MYS", acceded(), "AUS", own), Set.of(P1)));
        }

        @Test
        void is_bound_in_the_term_of_an_arrangement_in_force_from_accession_to_withdrawal() {
            assertTrue(bound(true, TODAY, TODAY, NOW, TODAY.plusDays(1)).allowed());
            assertTrue(bound(true, TODAY, null, NOW, null).allowed());
            deniedBy("ACC-5", bound(false, TODAY, TODAY, NOW, null));
            deniedBy("ACC-5", bound(true, TODAY.plusDays(1), null, NOW, null));
            deniedBy("ACC-5", bound(true, TODAY.minusDays(9), TODAY.minusDays(1), NOW, null));
            deniedBy("ACC-5", bound(true, TODAY, TODAY, null, null));
            deniedBy("ACC-5", bound(true, TODAY, TODAY, NOW, TODAY));
        }

        @Test
        void that_withdraws_is_left_with_its_mandate() {
            var left = new ArrangementFacts(
                    true,
                    TODAY,
                    null,
                    Map.of("MYS", acceded(), "UNHCR", new ArrangementFacts.Membership(NOW, TODAY)),
                    Set.of(P1, P2));
            told(read(of("UNHCR", Role.CASEWORKER), OF_MYS, left), "ACC-8", P0, P1, P2, P3);
        }

        @Test
        void with_a_mandate_is_told_what_both_give_together() {
            var decision = POLICY.decide(
                    of("IOM", Role.CASEWORKER),
                    Action.LIST,
                    new CaseFacts("MYS", Set.of("MMR"), true, true, false, Set.of(), Set.of()),
                    sharing(Set.of(P1), "MYS", "IOM"),
                    Purpose.PROCESSING,
                    NOW);
            told(decision, "ACC-7", P0, P1, P2);
        }
    }

    @Nested
    class A_mandate {

        @Test
        void shows_UNHCR_every_open_case_to_P3() {
            told(read(of("UNHCR", Role.PROTECTION_OFFICER), OF_MYS), "ACC-8", P0, P1, P2, P3);
            assertFalse(read(of("UNHCR", Role.SUPERVISOR), OF_MYS).toCustodian());
            deniedBy("ACC-5", read(of("UNHCR", Role.SUPERVISOR), CaseFacts.unrestricted("MYS", Set.of("MMR"), false)));
        }

        @Test
        void shows_IOM_P1_and_P2_where_somebody_moves_by_consent_and_nothing_else() {
            deniedBy("ACC-5", read(of("IOM", Role.SUPERVISOR), OF_MYS));
            var moving = new CaseFacts("MYS", Set.of("MMR"), true, true, false, Set.of(), Set.of());
            told(read(of("IOM", Role.PROTECTION_OFFICER), moving), "ACC-9", P0, P1, P2);
            deniedBy("ACC-5", read(of("AUS", Role.SUPERVISOR), moving));
        }

        @Test
        void brings_events_to_the_organisations_own_system() {
            var recipient = Subject.recipient("UNHCR");
            var told = POLICY.decide(
                    recipient, Action.DELIVER_EVENT, OF_MYS, ArrangementFacts.NONE, Purpose.PROCESSING, NOW);
            told(told, "ACC-8", P0, P1, P2, P3);
            deniedBy(
                    "ACC-5",
                    POLICY.decide(
                            Subject.recipient("AUS"),
                            Action.DELIVER_EVENT,
                            OF_MYS,
                            ArrangementFacts.NONE,
                            Purpose.PROCESSING,
                            NOW));
        }
    }

    @Nested
    class A_state_that_is_asked_about_a_person {

        private Decision asked(Action action, Purpose purpose, Role... roles) {
            return POLICY.decideAsked(of("MMR", roles), action, purpose);
        }

        @Test
        void is_told_by_its_inbox_P1_and_P2_and_answers_ACC_19() {
            told(asked(Action.READ, Purpose.RETURN, Role.RETURNS_OFFICER), "ACC-19", P0, P1, P2);
            told(asked(Action.READ, Purpose.PROCESSING, Role.INTEGRATION), "ACC-19", P0, P1, P2);
            told(asked(Action.LIST, Purpose.RETURN, Role.RETURNS_OFFICER), "ACC-19", P0, P1);
            told(asked(Action.WRITE, Purpose.RETURN, Role.RETURNS_OFFICER), "ACC-19", P0, P1);
            assertFalse(asked(Action.READ, Purpose.RETURN, Role.RETURNS_OFFICER).toCustodian());
        }

        @Test
        void is_told_nothing_otherwise() {
            for (var action : List.of(Action.SEARCH, Action.COUNT, Action.EXPORT, Action.AUDIT)) {
                deniedBy("ACC-5", asked(action, Purpose.RETURN, Role.RETURNS_OFFICER));
            }
            deniedBy("ACC-4", asked(Action.READ, Purpose.RETURN, Role.INTEGRATION));
            deniedBy("ACC-5", asked(Action.READ, Purpose.STATISTICS, Role.SUPERVISOR));
        }

        @Test
        void is_a_state_of_origin_to_the_case_all_the_same() {
            deniedBy(
                    "ACC-1",
                    POLICY.decide(
                            of("MMR", Role.RETURNS_OFFICER),
                            Action.READ,
                            OF_MYS,
                            ArrangementFacts.NONE,
                            Purpose.RETURN,
                            NOW));
        }
    }

    @Nested
    class Whoever_is_nothing_to_the_case {

        @Test
        void is_told_nothing_whatever_the_role() {
            for (String stranger : List.of("AUS", "RSO", "NGO-ONE")) {
                assertEquals(
                        Set.of(Relation.NONE),
                        Relation.of(of(stranger, Role.SUPERVISOR), OF_MYS, ArrangementFacts.NONE, NOW));
                deniedBy("ACC-5", read(of(stranger, Role.SUPERVISOR, Role.COORDINATOR), OF_MYS));
            }
        }

        @Test
        void is_a_service_by_its_role_and_is_granted_nothing_yet() {
            assertEquals(
                    Set.of(Relation.SERVICE), Relation.of(of("RSO", Role.SERVICE), OF_MYS, ArrangementFacts.NONE, NOW));
            deniedBy("ACC-5", read(of("RSO", Role.SERVICE, Role.CASEWORKER), OF_MYS));
        }
    }

    @Nested
    class What_is_told {

        @Test
        void is_looked_at_only_if_its_class_may_be_told() {
            var decision = read(of("UNHCR", Role.REGISTRAR), OF_MYS);
            assertEquals("x", decision.tell(P2, () -> "x"));
            assertNull(decision.tell(P3, () -> {
                throw new AssertionError("looked at");
            }));
            assertNull(decision.tellCustodian(P2, () -> {
                throw new AssertionError("looked at");
            }));
            var own = read(of("MYS", Role.REGISTRAR), OF_MYS);
            assertEquals("x", own.tellCustodian(P2, () -> "x"));
            assertNull(own.tellCustodian(P3, () -> "x"));
        }

        private record Line(
                @Classified(P0) String code,
                @Classified(P1) String name,

                @Classified(value = P2, custodianOnly = true)
                String number,

                @Classified(P1) List<Inner> inner) {}

        private record Inner(@Classified(P3) String claim) {}

        @Test
        void is_said_class_by_class_with_what_is_inside_and_without_what_is_about_nobody() {
            assertEquals(
                    Set.of(P1, P3), read(of("UNHCR", Role.CASEWORKER), OF_MYS).released(Line.class));
            assertEquals(
                    Set.of(P1, P2, P3), read(of("MYS", Role.CASEWORKER), OF_MYS).released(Line.class));
            assertEquals(Set.of(P1, P2), read(of("MYS", Role.REGISTRAR), OF_MYS).released(Line.class));
            assertEquals(Set.of(), Decision.ofNobody("ACC-10").released(Line.class));
            assertEquals(Set.of(), Decision.denied("ACC-5", "nothing").released(Line.class));
        }

        @Test
        void stands_beside_the_decision_that_it_was_built_by() {
            var decision = read(of("MYS", Role.REGISTRAR), OF_MYS);
            var told = decision.telling(by -> new Inner(by.rule()));
            assertEquals("ACC-6", told.view().claim());
            assertEquals("ACC-6", told.rule());
            assertEquals(Set.of(), told.released());
        }

        @Test
        void of_nobody_is_allowed_and_holds_no_person() {
            var decision = Decision.ofNobody("ACC-10");
            told(decision, "ACC-10", P0);
            assertFalse(decision.toCustodian());
        }

        record Open(
                @Classified(P0) String nobody,
                @Classified(P1) String basic) {}

        record Whole(
                @Classified(P4) String special,
                @Classified(P1) Open open,
                @Classified(P3) String claim,
                @Classified(P2) String told,

                @Classified(value = P2, custodianOnly = true)
                String ownNumber) {}

        /** One that has a field for the custodian only is withheld from others, though they are told the rest of it. */
        @Test
        void names_the_classes_withheld() {
            var decision = read(of("UNHCR", Role.REGISTRAR), OF_MYS);
            assertEquals(List.of(P2, P3, P4), decision.withheld(Whole.class));
            assertEquals(List.of(), decision.withheld(Open.class));
            var custodian = read(of("MYS", Role.REGISTRAR), OF_MYS);
            assertEquals(List.of(P3, P4), custodian.withheld(Whole.class));
        }
    }

    /** Whatever the facts: an exclusion never widens, an origin is never told, P5 is never told, telling includes P1. */
    @Test
    void exclusions_never_widen() {
        var random = new Random(20261122);
        var organisations = List.of("MYS", "MMR", "AUS", "UNHCR", "IOM", "RSO");
        for (int i = 0; i < 50_000; i++) {
            var subject = new Subject("somebody", any(random, organisations), some(random, Role.values()), Set.of());
            var action = any(random, List.of(Action.values()));
            var purpose = any(random, List.of(Purpose.values()));
            var arrangement = sharing(
                    some(random, FieldClass.values()), any(random, organisations), any(random, organisations), "MYS");
            var free = new CaseFacts(
                    any(random, organisations), Set.of(), true, random.nextBoolean(), false, Set.of(), Set.of());
            var decision = POLICY.decide(subject, action, free, arrangement, purpose, NOW);
            assertFalse(decision.tells(P5));
            assertEquals(decision.allowed(), decision.tells(action.least()));
            for (CaseFacts stricter : List.of(
                    CaseFacts.unrestricted(free.custodian(), Set.of("MMR"), true),
                    CaseFacts.unrestricted(free.custodian(), Set.of(), false),
                    new CaseFacts(free.custodian(), Set.of(), true, true, true, Set.of(), Set.of()),
                    new CaseFacts(free.custodian(), Set.of(), true, true, false, Set.of(), Set.of("somebody")))) {
                var then = POLICY.decide(
                        subject,
                        action,
                        new CaseFacts(
                                stricter.custodian(),
                                stricter.origins(),
                                stricter.open(),
                                free.movesByConsent(),
                                stricter.sealed(),
                                stricter.namedStaff(),
                                stricter.conflicted()),
                        arrangement,
                        purpose,
                        NOW);
                assertTrue(decision.classes().containsAll(then.classes()));
                if (stricter.origins().contains(subject.organisation())
                        && !subject.organisation().equals(stricter.custodian())) {
                    assertFalse(then.allowed());
                }
            }
        }
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> some(Random random, E... all) {
        var chosen = EnumSet.noneOf(all[0].getDeclaringClass());
        for (E each : all) {
            if (random.nextInt(4) == 0) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    @Nested
    class An_unsound_policy_refuses_to_exist {

        private static Policy with(List<Grant> grants) {
            return new Policy(grants, POLICY.purposes(), POLICY.tellable(), POLICY.needed(), Map.of());
        }

        private static Grant grant(String rule, Relation relation, FieldClass told) {
            return new Grant(rule, relation, "any", Map.of(Action.READ, Set.of(told)));
        }

        private static void refused(String why, Executable made) {
            var error = assertThrows(AssertionError.class, made);
            assertTrue(String.valueOf(error.getMessage()).contains(why), error.getMessage());
        }

        @Test
        void that_grants_to_an_origin_state_or_a_stranger() {
            refused("no grant", () -> with(List.of(grant("a", Relation.ORIGIN, P1))));
            refused("no grant", () -> with(List.of(grant("a", Relation.NONE, P1))));
        }

        @Test
        void that_grants_P5_or_names_a_rule_twice() {
            refused("P5", () -> with(List.of(grant("a", Relation.CUSTODIAN, P5))));
            refused("once", () -> with(List.of(grant("a", Relation.CUSTODIAN, P1), grant("a", Relation.PARTY, P1))));
        }

        @Test
        void that_forgets_a_role_or_a_purpose() {
            refused("purposes", () -> new Policy(List.of(), Map.of(), POLICY.tellable(), POLICY.needed(), Map.of()));
            refused("classes", () -> new Policy(List.of(), POLICY.purposes(), Map.of(), POLICY.needed(), Map.of()));
            var needed = new EnumMap<>(POLICY.needed());
            needed.remove(Purpose.AUDIT);
            refused("purpose has", () -> new Policy(List.of(), POLICY.purposes(), POLICY.tellable(), needed, Map.of()));
        }
    }

    /** Whom to ask about when an event is told: each of them, and nobody else, could be granted something. */
    @Nested
    class Who_is_concerned {

        @Test
        void is_the_custodian_every_party_and_whom_a_row_names() {
            assertEquals(Set.of("MYS", "UNHCR", "IOM"), POLICY.concerned(OF_MYS, ArrangementFacts.NONE));
            assertEquals(
                    Set.of("MYS", "UNHCR", "IOM", "AUS", "MMR"),
                    POLICY.concerned(OF_MYS, sharing(Set.of(P1), "AUS", "MMR", "MYS")));
        }

        @Test
        void includes_everybody_who_is_granted_anything() {
            for (var organisation : List.of("MYS", "AUS", "THA", "UNHCR", "IOM", "RSO", "NGO-X")) {
                var arrangement = sharing(Set.of(P1), "AUS", "MYS");
                var decision = POLICY.decide(
                        Subject.recipient(organisation),
                        Action.DELIVER_EVENT,
                        OF_MYS,
                        arrangement,
                        Purpose.PROCESSING,
                        NOW);
                assertTrue(!decision.allowed()
                        || POLICY.concerned(OF_MYS, arrangement).contains(organisation));
                assertEquals(Set.of("MYS", "AUS", "UNHCR").contains(organisation), decision.allowed(), organisation);
            }
        }
    }

    @Nested
    class The_ids_that_are_told {

        private final UUID real = UUID.randomUUID();
        private final UUID own = UUID.randomUUID();

        private Decision to(String organisation) {
            return read(of(organisation, Role.CASEWORKER), OF_MYS);
        }

        @Test
        void ACC_11_are_the_real_ones_to_the_custodian_and_its_own_to_everybody_else() {
            assertEquals(real, to("MYS").named(_ -> own).id(real));
            assertEquals(own, to("UNHCR").named(_ -> own).id(real));
            assertEquals(real, to("MYS").naming().name(real));
        }

        @Test
        void are_none_at_all_where_nobody_has_said_which() {
            var unnamed = to("UNHCR");
            assertTrue(unnamed.allowed());
            assertThrows(IllegalStateException.class, () -> unnamed.id(real));
        }

        @Test
        void change_nothing_else_of_the_decision() {
            var named = to("UNHCR").named(_ -> own);
            assertEquals(to("UNHCR"), named.named(Naming.NONE));
        }
    }

    /** Any state might be the origin that is not known; the agencies are none, and the custodian knows its own. */
    @Test
    void ACC_18_a_case_of_unknown_origin_is_kept_from_every_state_but_its_custodian() {
        var unknown = CaseFacts.unrestricted("MYS", Set.of(CaseFacts.UNKNOWN_ORIGIN), true);
        for (var state : List.of("MMR", "AUS", "THA")) {
            assertTrue(unknown.isKeptFrom(state), state);
        }
        for (var agency : List.of("UNHCR", "IOM", "RSO", "NGO-HELP")) {
            assertFalse(unknown.isKeptFrom(agency), agency);
        }
        assertFalse(read(of("AUS", Role.CASEWORKER), unknown).allowed());
        assertTrue(read(of("UNHCR", Role.CASEWORKER), unknown).allowed());
        assertTrue(read(of("MYS", Role.CASEWORKER), unknown).allowed());
    }
}
