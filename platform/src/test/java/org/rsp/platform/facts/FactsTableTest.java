package org.rsp.platform.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.facts.FactsTable.Outdated;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.testing.OwnerSession;

/** The table of copies on a real database: news and answers in every order that they can come in. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class FactsTableTest {

    private static final int MANY = 1_000;

    @Inject
    FactsTable table;

    @Inject
    KnownFacts known;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private Instant noon;

    @BeforeEach
    void look() {
        noon = clock.instant();
    }

    private void heard(long version) {
        RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            table.heard(About.CASE, id, version);
            return true;
        }));
    }

    private void told(long version, Instant begun) {
        table.keep(About.CASE, facts(version), begun);
    }

    private FactsOfCase facts(long version) {
        return FactsOfCase.of(id, version, CaseFacts.unrestricted("MYS", Set.of("MMR"), true), null, null);
    }

    private boolean holds() {
        return table.find(id).filter(copy -> copy.holds(noon)).isPresent();
    }

    private long version() {
        return table.find(id).orElseThrow().facts().version();
    }

    private boolean isOutdated() {
        return table.outdated(noon, MANY).contains(new Outdated(About.CASE, id));
    }

    @Test
    void an_answer_is_kept_and_found_as_it_was_told() {
        assertTrue(table.find(id).isEmpty());
        told(1, noon);
        assertEquals(new Copy(1, facts(1), noon), table.find(id).orElseThrow());
        assertFalse(isOutdated());
    }

    @Test
    void news_without_an_answer_is_no_copy_but_a_question_to_ask() {
        heard(1);
        assertTrue(table.find(id).isEmpty());
        assertTrue(isOutdated());
        told(1, noon);
        assertTrue(holds());
        assertFalse(isOutdated());
    }

    @Test
    void a_newer_version_that_was_heard_of_ends_the_copy_until_it_is_told() {
        told(1, noon);
        heard(2);
        assertFalse(holds());
        assertTrue(isOutdated());
        told(2, noon);
        assertTrue(holds());
    }

    @Test
    void an_answer_to_a_question_asked_before_the_news_does_not_bring_the_copy_back() {
        heard(2);
        told(1, noon);
        assertFalse(holds());
        assertTrue(isOutdated());
    }

    @Test
    void an_older_answer_never_overwrites_a_newer_one() {
        told(3, noon);
        told(2, noon.plusSeconds(1));
        assertEquals(3, version());
        assertEquals(noon, table.find(id).orElseThrow().confirmedAt());
    }

    @Test
    void the_same_version_told_again_is_confirmed_and_never_unconfirmed() {
        told(3, noon);
        told(3, noon.plusSeconds(1));
        assertEquals(noon.plusSeconds(1), table.find(id).orElseThrow().confirmedAt());
        told(3, noon);
        assertEquals(noon.plusSeconds(1), table.find(id).orElseThrow().confirmedAt());
    }

    @Test
    void news_out_of_order_and_repeated_changes_nothing() {
        told(3, noon);
        Stream.of(3, 1, 2, 3).forEach(this::heard);
        assertTrue(holds());
        heard(5);
        heard(4);
        told(4, noon);
        assertFalse(holds(), "the fifth was heard of");
    }

    private void heard(int version) {
        heard((long) version);
    }

    @Test
    void what_is_not_there_is_no_copy_any_more_unless_one_was_confirmed_later() {
        told(1, noon);
        table.drop(id, noon);
        assertTrue(holds(), "asked at the same time: the answer with facts stands");
        table.drop(id, noon.plusSeconds(1));
        assertTrue(table.find(id).isEmpty());
        assertFalse(isOutdated(), "asked for a moment ago");
        assertTrue(table.outdated(noon.plusSeconds(2), MANY).contains(new Outdated(About.CASE, id)));
        heard(2);
        assertTrue(isOutdated(), "there is news of it");
    }

    @Test
    void what_nobody_ever_heard_of_leaves_no_trace() throws SQLException {
        table.drop(id, noon);
        assertEquals(0, rows());
        told(1, noon);
        assertEquals(1, rows());
    }

    private int rows() throws SQLException {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement("select count(*) from known_facts where about = ?")) {
            query.setObject(1, id);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void news_is_undone_with_the_event_that_brought_it() {
        told(1, noon);
        assertThrows(
                IllegalStateException.class,
                () -> RowContext.asSystem(
                        () -> QuarkusTransaction.requiringNew().call(() -> {
                            table.heard(About.CASE, id, 2);
                            throw new IllegalStateException("not taken");
                        })));
        assertTrue(holds());
    }

    @Test
    void a_copy_that_another_release_wrote_is_none() throws SQLException {
        told(1, noon);
        try (var everything = OwnerSession.aboveTheGuard();
                var change = everything.prepareStatement(
                        "update known_facts set facts = facts - 'sealed' where about = ?")) {
            change.setObject(1, id);
            assertEquals(1, change.executeUpdate());
        }
        assertTrue(table.find(id).isEmpty(), "whether the case is sealed must be said");
    }

    @Test
    void the_copies_exist_for_no_organisation() throws SQLException {
        told(1, noon);
        assertEquals(List.of(0, 0, 1), List.of(seenBy("", ""), seenBy("MYS", ""), seenBy("", "system")));
    }

    private int seenBy(String organisation, String kind) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement(
                            "select set_config('app.organisation', ?, true), set_config('app.actor_kind', ?, true)");
                    var count = connection.prepareStatement("select count(*) from known_facts where about = ?")) {
                tell.setString(1, organisation);
                tell.setString(2, kind);
                tell.execute();
                count.setObject(1, id);
                var row = count.executeQuery();
                row.next();
                return row.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void nobody_waits_for_another_service_inside_a_transaction() {
        var actor = new Actor("subject", "client", "MYS", Set.of());
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> known.require(actor, Action.READ, id)));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> known.requireNow(actor, Action.READ, id)));
    }
}
