package org.rsp.caseload.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.time.PartialDate;

/** A view holds exactly what its fields' classes say that this caller may be told. */
class CaseViewTest {

    private static final Actor ACTOR = new Actor("s", "c", "MYS", Set.of(Role.REGISTRAR));

    private static final UUID TOKEN = UUID.randomUUID();

    private static final Person PERSON = new Person(
            Relationship.PA,
            "Invented",
            "Ma Khin",
            "Khin",
            "မခင်",
            Sex.F,
            PartialDate.parse("1990"),
            true,
            "MMR",
            List.of(),
            true,
            "MMR",
            MaritalStatus.values()[0],
            "mya",
            new Particulars(null, "Sittwe", null, "MMR", null, null, null, null, null, null, null),
            new Sensitive(Sensitive.SensitiveNeed.CLAIM, "MUS", null, List.of()));

    /** What the test would have sealed. */
    private static final Unsealed UNSEALED = new Unsealed() {
        @Override
        public String note() {
            return "Invented.";
        }

        @Override
        public Particulars particulars(Individual individual) {
            return PERSON.particulars();
        }

        @Override
        public @Nullable Sensitive sensitive(Individual individual) {
            return PERSON.sensitive();
        }

        @Override
        public Person before(Correction correction) {
            return PERSON;
        }

        @Override
        public CivilEvent.@Nullable Details civilEvent(CivilEvent event) {
            return null;
        }
    };

    private static SealedPerson sealed() {
        return new SealedPerson(UUID.randomUUID(), UUID.randomUUID(), PERSON, null, null);
    }

    /** A case in which nothing is unknown. */
    private static Case whole() {
        var by = new Acts.By(ACTOR, Instant.parse("2026-11-22T10:00:00Z"));
        var command = new CaseCommand.Register("MYS", LocalDate.parse("2026-01-01"), null, null, List.of(PERSON));
        var whole = Case.register(UUID.randomUUID(), command, List.of(sealed()), null, by);
        var joining = new CaseCommand.AddIndividual(Joining.NEWBORN, PERSON);
        whole.addIndividual(sealed(), joining, true, by);
        whole.admit(new CaseCommand.Admit(UUID.randomUUID()), new Acts.By(actor(Role.CASEWORKER), by.at()));
        whole.putLegalHold(
                new CaseCommand.PutLegalHold(LegalHold.COMPLAINT), new Acts.By(actor(Role.SUPERVISOR), by.at()));
        return whole;
    }

    private static Actor actor(Role role) {
        return new Actor("s", "c", "MYS", Set.of(role));
    }

    private static void holds(Record view, Decision decision) throws ReflectiveOperationException {
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            var classified = component.getAnnotation(Classified.class);
            var told = decision.tells(classified.value()) && (decision.toCustodian() || !classified.custodianOnly());
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            assertEquals(told, accessor.invoke(view) != null, () -> component.getName() + " by " + decision);
        }
    }

    @Test
    void it_holds_what_may_be_told_and_nothing_else() throws ReflectiveOperationException {
        for (var toCustodian : List.of(true, false)) {
            for (var classes : List.of(EnumSet.of(P0, P1), EnumSet.of(P0, P1, P2), EnumSet.allOf(FieldClass.class))) {
                var decision = new Decision(true, "a rule", classes, toCustodian, "a test").named(id -> TOKEN);
                var view = CaseView.of(whole(), UNSEALED, List::of, decision, ACTOR);
                holds(view, decision);
                holds(view.individuals().getLast(), decision);
                var forCustodians = toCustodian ? Set.<FieldClass>of() : Set.of(P2, P3, P4);
                assertEquals(
                        Stream.of(P1, P2, P3, P4)
                                .filter(c -> !classes.contains(c) || forCustodians.contains(c))
                                .toList(),
                        view.withheld());
                assertEquals(toCustodian, !view.availableActions().isEmpty());
            }
        }
    }

    @Test
    void a_line_of_the_list_does_too() throws ReflectiveOperationException {
        var at = Instant.parse("2026-11-22T10:00:00Z");
        var row = new CaseRow(
                UUID.randomUUID(),
                1,
                CaseState.ADMITTED,
                "MYS-1",
                "MYS",
                "MYS",
                UUID.randomUUID(),
                1,
                at,
                at,
                UUID.randomUUID(),
                List.of());
        for (var toCustodian : List.of(true, false)) {
            for (var classes : List.of(EnumSet.of(P0, P1), EnumSet.of(P0, P1, P2))) {
                var decision = new Decision(true, "a rule", classes, toCustodian, "a test").named(id -> TOKEN);
                holds(CaseSummary.of(row, decision), decision);
            }
        }
    }

    @Test
    void the_origins_of_a_case_are_those_of_all_its_persons() {
        assertTrue(whole().facts().origins().contains("MMR"));
        assertTrue(whole().facts().open());
    }
}
