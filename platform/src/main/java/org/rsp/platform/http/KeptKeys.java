package org.rsp.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.sql.Sql;

/** The keys that were used in the last 72 hours, each with what it stood for; all within the caller's transaction. */
@ApplicationScoped
class KeptKeys {

    static final Duration KEPT = Duration.ofHours(72);

    private final EntityManager entities;

    KeptKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** Whose a key is and for what: the same text sent by another client, or to another operation, is another key. */
    record Scope(String organisation, String client, String operation, String key) {

        String text() {
            return String.join("\n", organisation, client, operation, key);
        }
    }

    /** What is known of a key. */
    sealed interface Found {}

    /** Nothing; and until this transaction ends nobody else can use it. */
    record Free() implements Found {}

    /** It stood for a request with this fingerprint, and the result is there. */
    record Used(String fingerprint, UUID result) implements Found {}

    /** Another transaction is using it now. */
    record InProgress() implements Found {}

    Found find(Scope scope, Instant now) {
        var row = Sql.rows(entities, """
                        select pg_try_advisory_xact_lock(hashtextextended(:scope, 0)) as locked, k.fingerprint, k.result
                          from (select 1) one
                          left join idempotency_key k
                            on k.organisation = :organisation and k.client = :client and k.operation = :operation
                           and k.key = :key and k.created_at > :oldest""")
                .setParameter("scope", scope.text())
                .setParameter("organisation", scope.organisation())
                .setParameter("client", scope.client())
                .setParameter("operation", scope.operation())
                .setParameter("key", scope.key())
                .setParameter("oldest", now.minus(KEPT))
                .getSingleResult();
        if (!(Boolean) row[0]) {
            return new InProgress();
        }
        return row[1] == null ? new Free() : new Used((String) row[1], (UUID) row[2]);
    }

    /** False when it was used, in the meantime, by somebody who has committed. */
    boolean keep(Scope scope, String fingerprint, UUID result, Instant now) {
        return entities.createNativeQuery("""
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
                        .setParameter("now", now)
                        .setParameter("oldest", now.minus(KEPT))
                        .executeUpdate()
                > 0;
    }

    /** Tells how many were older than they need to be. */
    int forgetOld(Instant now) {
        return entities.createNativeQuery("delete from idempotency_key where created_at <= :oldest")
                .setParameter("oldest", now.minus(KEPT))
                .executeUpdate();
    }
}
