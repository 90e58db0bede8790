package org.rsp.caseload.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.KnownCases;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.testing.OwnerSession;

/** The condition on rows alone, above the policies of the database: each of the two nets must hold without the other. */
@QuarkusTest
class CaseVisibilityTest {

    @Inject
    EntityManagerFactory factory;

    private Set<String> found(String organisation, Map<String, UUID> cases) throws SQLException {
        return found(CaseVisibility::ofReading, organisation, cases);
    }

    private Set<String> found(Function<Actor, CaseVisibility> by, String organisation, Map<String, UUID> cases)
            throws SQLException {
        var condition = by.apply(new Actor("somebody", "client", organisation, Set.of()))
                .condition();
        try (var connection = OwnerSession.aboveTheGuard();
                var session = factory.unwrap(SessionFactory.class)
                        .withOptions()
                        .connection(connection)
                        .openSession()) {
            var ids = session.createSelectionQuery("select c.id from Case c where " + condition, UUID.class)
                    .setParameter(1, organisation)
                    .getResultList();
            var names = new TreeSet<>(cases.keySet());
            names.removeIf(name -> !ids.contains(cases.get(name)));
            return names;
        }
    }

    @Test
    void ACC_1_what_is_shared_or_in_the_mandate_is_found_except_by_a_state_of_origin() throws SQLException {
        var cases = KnownCases.ofMalaysia();
        assertEquals(Set.of("of LKA", "with a wife of MMR", "former resident of MMR", "closed"), found("MYS", cases));
        assertEquals(Set.of("of LKA", "with a wife of MMR", "former resident of MMR"), found("UNHCR", cases));
        assertEquals(Set.of("of LKA", "with a wife of MMR", "former resident of MMR"), found("AUS", cases));
        assertEquals(Set.of("of LKA"), found("MMR", cases));
        assertEquals(Set.of("with a wife of MMR", "former resident of MMR"), found("LKA", cases));
        assertEquals(Set.of(), found("THA", cases));
    }

    @Test
    void SRC_2_a_search_finds_ones_own_and_for_UNHCR_what_is_open() throws SQLException {
        var cases = KnownCases.ofMalaysia();
        assertEquals(cases.keySet(), found(CaseVisibility::ofSearching, "MYS", cases));
        var open = Set.of("of LKA", "with a wife of MMR", "former resident of MMR");
        assertEquals(open, found(CaseVisibility::ofSearching, "UNHCR", cases));
        for (var other : List.of("AUS", "MMR", "LKA", "THA", "IOM")) {
            assertEquals(Set.of(), found(CaseVisibility::ofSearching, other, cases), other);
        }
    }
}
