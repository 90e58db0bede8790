package org.rsp.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Lets a repeated POST have one effect. The key, the request's fingerprint and where the result is are stored in the
 * transaction of the change; never the answer itself, which would be a second copy of protected data. A repeat is read
 * anew, with the caller's rights of now. Keys belong to the client that sent them and are kept 72 hours.
 */
@ApplicationScoped
public class OnceOnly {

    static final Duration KEPT = Duration.ofHours(72);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    OnceOnly(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Must be called inside the transaction of the change.
     *
     * @param target what the request is about, the operation's name for a creation
     * @param request all that the client said; the same key with another request is refused with 422
     */
    public <T> Answer<T> perform(
            Call call,
            Actor actor,
            String operation,
            Object target,
            Object request,
            Supplier<Answer<T>> first,
            Function<UUID, Answer<T>> reread) {
        if (call.idempotencyKey().isEmpty()) {
            if (actor.isSystem()) {
                throw Refusal.of(
                        CommonProblem.IDEMPOTENCY_KEY_MISSING,
                        "Send a new UUID in Idempotency-Key, and the same one when you repeat this request.");
            }
            return first.get();
        }
        var scope = new Scope(
                actor.organisation(),
                actor.client(),
                operation,
                call.idempotencyKey().get().text());
        var fingerprint = fingerprint(target, request);
        var known = find(scope, clock.instant().minus(KEPT));
        if (known == null) {
            var answer = first.get();
            remember(scope, fingerprint, answer.id());
            return answer;
        }
        if (!known.fingerprint().equals(fingerprint)) {
            throw Refusal.of(
                    CommonProblem.KEY_REUSED,
                    "Use a new key for a new request; repeat the first one unchanged to see its result.");
        }
        return reread.apply(known.result()).again();
    }

    private record Scope(String organisation, String client, String operation, String key) {
        String text() {
            return String.join("\n", organisation, client, operation, key);
        }
    }

    private record Known(String fingerprint, UUID result) {}

    private @Nullable Known find(Scope scope, Instant oldest) {
        var row = (Object[]) entities.createNativeQuery("""
                        select pg_try_advisory_xact_lock(hashtextextended(:scope, 0)) as locked, k.fingerprint, k.result
                          from (select 1) one
                          left join idempotency_key k
                            on k.organisation = :organisation and k.client = :client and k.operation = :operation
                           and k.key = :key and k.created_at > :oldest""", Object[].class)
                .setParameter("scope", scope.text())
                .setParameter("organisation", scope.organisation())
                .setParameter("client", scope.client())
                .setParameter("operation", scope.operation())
                .setParameter("key", scope.key())
                .setParameter("oldest", oldest)
                .getSingleResult();
        if (!(Boolean) row[0]) {
            throw Refusal.of(CommonProblem.REQUEST_IN_PROGRESS, "Wait a second and repeat it to learn its result.");
        }
        return row[1] == null ? null : new Known((String) row[1], (UUID) row[2]);
    }

    private void remember(Scope scope, String fingerprint, UUID result) {
        var stored = entities.createNativeQuery("""
                        insert into idempotency_key as k (organisation, client, operation, key, fingerprint, result, created_at)
                        values (:organisation, :client, :operation, :key, :fingerprint, :result, :now)
                        on conflict on constraint idempotency_key_once do update
                           set fingerprint = excluded.fingerprint, result = excluded.result, created_at = excluded.created_at
                         where k.created_at <= :oldest""")
                .setParameter("organisation", scope.organisation())
                .setParameter("client", scope.client())
                .setParameter("operation", scope.operation())
                .setParameter("key", scope.key())
                .setParameter("fingerprint", fingerprint)
                .setParameter("result", result)
                .setParameter("now", clock.instant())
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
        if (stored == 0) {
            // the first one committed between our look and our write: its answer is there on the next try
            throw Refusal.of(CommonProblem.REQUEST_IN_PROGRESS, "Wait a second and repeat it to learn its result.");
        }
    }

    private String fingerprint(Object target, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(target.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new AssertionError("a request that was read can be written, and every JDK has SHA-256", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOldKeys() {
        RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(this::forget));
    }

    private int forget() {
        return entities.createNativeQuery("delete from idempotency_key where created_at <= :oldest")
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
