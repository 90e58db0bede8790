package org.rsp.caseload.cases;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.KnownCases;
import org.rsp.platform.http.PageRequest;
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
        var ids = aboveTheGuard(session -> known(session, by.apply(of(organisation)), organisation))
                .keySet();
        var names = new TreeSet<>(cases.keySet());
        names.removeIf(name -> !ids.contains(cases.get(name)));
        return names;
    }

    private <T> T aboveTheGuard(Function<Session, T> asking) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var session = factory.unwrap(SessionFactory.class)
                        .withOptions()
                        .connection(connection)
                        .openSession()) {
            return asking.apply(session);
        }
    }

    private static Map<UUID, CaseState> known(Session session, CaseVisibility visibility, String organisation) {
        return session
                .createSelectionQuery(
                        "select c.id, c.state from Case c where " + visibility.condition(), Object[].class)
                .setParameter(1, organisation)
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> (CaseState) row[1]));
    }

    private static Actor of(String organisation) {
        return new Actor("somebody", "client", organisation, Set.of());
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

    /** The worklist says in SQL and in parts what a single case is read by: of every case that there is, both must say the same. */
    @Test
    void a_list_holds_what_can_be_read_and_each_once() throws SQLException {
        KnownCases.ofMalaysia();
        for (var organisation : List.of("MYS", "UNHCR", "IOM", "RSO", "AUS", "MMR", "LKA", "THA")) {
            var everything = new PageRequest(Integer.MAX_VALUE - 1, Optional.empty(), "");
            var filters = new ArrayList<@Nullable CaseState>(List.of(CaseState.values()));
            filters.add(null);
            aboveTheGuard(session -> {
                var readable = known(session, CaseVisibility.ofReading(of(organisation)), organisation);
                for (var state : filters) {
                    var wanted = new TreeSet<>(readable.keySet());
                    wanted.removeIf(id -> state != null && readable.get(id) != state);
                    var listed = new CaseListRepository(session)
                            .page(new CaseFilter(state, null), everything, of(organisation)).stream()
                                    .map(CaseRow::id)
                                    .sorted()
                                    .toList();
                    assertEquals(List.copyOf(wanted), listed, organisation + " " + state);
                }
                return readable;
            });
        }
    }
}
