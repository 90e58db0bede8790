package org.rsp.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rsp.platform.crypto.ShownFingerprints;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.testing.PlatformTables;
import org.rsp.platform.testing.TestPostgres;

/** What a key does to a request, on the real table, with a transaction for each request. */
class OnceOnlyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Actor PERSON = actor("UNHCR", "web", Role.REGISTRAR);
    private static final Actor SYSTEM = actor("UNHCR", "sync", Role.REGISTRAR, Role.INTEGRATION);
    private static final String KEY = "key-0001";

    private final List<UUID> performed = new ArrayList<>();
    private final List<Session> open = new ArrayList<>();

    /** Hibernate as it is without a container: begun once, as the tables are. */
    private static final class Sessions {

        static final SessionFactory FACTORY = new Configuration()
                .setProperty("hibernate.connection.url", PlatformTables.url())
                .setProperty("hibernate.connection.username", TestPostgres.NAME)
                .setProperty("hibernate.connection.password", TestPostgres.PASSWORD)
                .setProperty("hibernate.hbm2ddl.auto", "none")
                .buildSessionFactory();
    }

    private static Actor actor(String organisation, String client, Role... roles) {
        return new Actor("subject-1", client, organisation, Set.of(roles));
    }

    @BeforeEach
    void nothing_was_asked_yet() throws SQLException {
        PlatformTables.empty("idempotency_key");
    }

    @AfterEach
    void all_is_over() {
        open.forEach(Session::close);
    }

    /** One request, in a transaction that has begun. */
    private class Request {

        private final Actor actor;
        private final Session session;
        private final KeptKeys keys;
        private final OnceOnly once;
        private Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey(KEY));
        private String operation = "registerCase";
        private Object target = "cases";
        private Object said = Map.of("name", "A");
        private Runnable meanwhile = () -> {};

        Request(Actor actor, Instant at) {
            this.actor = actor;
            session = Sessions.FACTORY.openSession();
            open.add(session);
            session.beginTransaction();
            session.createNativeQuery("select set_config('app.organisation', :o, true)", String.class)
                    .setParameter("o", actor.organisation())
                    .getSingleResult();
            keys = new KeptKeys(session);
            once = new OnceOnly(keys, ShownFingerprints.make(), new ObjectMapper(), Clock.fixed(at, ZoneOffset.UTC));
        }

        Request key(String text) {
            key = Optional.of(new IdempotencyKey(text));
            return this;
        }

        Request withoutKey() {
            key = Optional.empty();
            return this;
        }

        Request operation(String name) {
            operation = name;
            return this;
        }

        Request target(Object about) {
            target = about;
            return this;
        }

        Request said(Object what) {
            said = what;
            return this;
        }

        Request meanwhile(Runnable others) {
            meanwhile = others;
            return this;
        }

        /** A refusal ends the transaction, as it does in a service. */
        Answer<String> perform() {
            try {
                return asked();
            } catch (Refusal e) {
                session.getTransaction().rollback();
                throw e;
            }
        }

        private Answer<String> asked() {
            return once.perform(() -> key, actor, operation, target, said, this::first, id -> Answer.of(id, 2, "now"));
        }

        private Answer<String> first() {
            var id = UUID.randomUUID();
            performed.add(id);
            meanwhile.run();
            return Answer.of(id, 1, "new");
        }

        Answer<String> commit() {
            var answer = perform();
            session.getTransaction().commit();
            return answer;
        }
    }

    private Request request() {
        return new Request(PERSON, NOON);
    }

    private Request at(Duration later) {
        return new Request(PERSON, NOON.plus(later));
    }

    private static void assertRefused(CommonProblem problem, Executable request) {
        assertEquals(problem, assertThrows(Refusal.class, request).type());
    }

    @Test
    void the_first_has_its_effect_and_its_own_answer() {
        var answer = request().commit();
        assertEquals(List.of(answer.id()), performed);
        assertEquals("new", answer.view());
        assertFalse(answer.replayed());
    }

    @Test
    void a_repeat_has_no_effect_and_is_answered_with_the_result_as_it_is_now() {
        var first = request().commit();
        var again = request().commit();
        assertEquals(List.of(first.id()), performed);
        assertEquals(new Answer<>(first.id(), 2L, "now", true), again);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        request().commit();
        assertRefused(CommonProblem.KEY_REUSED, request().said(Map.of("name", "B"))::perform);
        assertRefused(CommonProblem.KEY_REUSED, request().target("people")::perform);
        assertEquals(1, performed.size());
    }

    @Test
    void a_key_belongs_to_a_client_and_an_operation() {
        request().commit();
        request().key("key-0002").commit();
        request().operation("closeCase").commit();
        new Request(actor("UNHCR", "other", Role.REGISTRAR), NOON).commit();
        new Request(actor("AUS", "web", Role.REGISTRAR), NOON).commit();
        assertEquals(5, performed.size());
    }

    @Test
    void while_the_first_runs_the_same_key_is_refused_and_others_are_not() {
        var first = request();
        first.perform();

        assertRefused(CommonProblem.REQUEST_IN_PROGRESS, request()::perform);
        request().key("key-0002").perform();
        request().operation("closeCase").perform();
        new Request(actor("UNHCR", "other", Role.REGISTRAR), NOON).perform();
        new Request(actor("AUS", "web", Role.REGISTRAR), NOON).perform();
        assertEquals(5, performed.size());

        first.session.getTransaction().commit();
        assertTrue(request().perform().replayed());
    }

    @Test
    void a_request_that_fails_does_not_use_up_its_key() {
        var failed = request();
        failed.perform();
        failed.session.getTransaction().rollback();
        assertFalse(request().perform().replayed());
    }

    @Test
    void whoever_finds_the_key_used_only_when_writing_has_no_effect_either() {
        var answer = assertThrows(Refusal.class, request().meanwhile(OnceOnlyTest::somebody_uses_the_key)::perform);
        assertEquals(CommonProblem.REQUEST_IN_PROGRESS, answer.type());
    }

    /** As one does that had committed before the lock was taken, but not yet when we looked. */
    private static void somebody_uses_the_key() {
        try (var other = PlatformTables.open()) {
            other.createStatement().execute("set app.organisation = 'UNHCR'");
            other.createStatement()
                    .execute(
                            "insert into idempotency_key values ('UNHCR', 'web', 'registerCase', '%s', 'print', '%s', '%s')"
                                    .formatted(KEY, UUID.randomUUID(), NOON));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_key_is_kept_for_72_hours_and_then_free_again() {
        var first = request().commit();
        assertEquals(
                first.id(),
                at(Duration.ofHours(72).minusSeconds(1))
                        .said(Map.of("name", "A"))
                        .commit()
                        .id());
        var later = at(Duration.ofHours(72)).said(Map.of("name", "B")).commit();
        assertEquals(List.of(first.id(), later.id()), performed);
        assertEquals(
                later.id(),
                at(Duration.ofHours(100)).said(Map.of("name", "B")).commit().id(),
                "and is kept anew");
    }

    @Test
    void old_keys_are_forgotten_and_others_are_not() {
        request().commit();
        new Request(PERSON, NOON.plusSeconds(1)).key("key-0002").commit();
        var job = at(Duration.ofHours(72));
        assertEquals(1, job.keys.forgetOld(NOON.plus(Duration.ofHours(72))));
        job.session.getTransaction().commit();

        var left = request()
                .session
                .createNativeQuery("select key from idempotency_key", String.class)
                .getResultList();
        assertEquals(List.of("key-0002"), left);
    }

    @Test
    void a_person_need_not_send_a_key_and_a_system_must() {
        var first = request().withoutKey().commit();
        var second = request().withoutKey().commit();
        assertEquals(List.of(first.id(), second.id()), performed);

        assertRefused(CommonProblem.IDEMPOTENCY_KEY_MISSING, new Request(SYSTEM, NOON).withoutKey()::perform);
        assertEquals(2, performed.size());
        assertFalse(new Request(SYSTEM, NOON).perform().replayed());
    }

    @Test
    void nothing_of_what_was_said_is_kept() {
        request().said(Map.of("name", "Amina Yusuf")).commit();
        var kept = request()
                .session
                .createNativeQuery("select fingerprint from idempotency_key", String.class)
                .getSingleResult();
        assertEquals(64, kept.length());
        assertFalse(kept.equals(sha256("cases{\"name\":\"Amina Yusuf\"}")), "a plain digest could be guessed");
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
