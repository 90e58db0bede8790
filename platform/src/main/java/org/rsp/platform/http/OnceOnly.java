package org.rsp.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rsp.platform.crypto.Fingerprints;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Lets a repeated POST have one effect. The key, the request's fingerprint and where the result is are stored in the
 * transaction of the change; never the answer itself, which would be a second copy of protected data, and never a plain
 * digest of the request, against which guesses could be tried. A repeat is read anew, with the caller's rights of now. Keys
 * belong to the client that sent them and are kept 72 hours.
 */
@ApplicationScoped
public class OnceOnly {

    private final KeptKeys keys;
    private final Fingerprints fingerprints;
    private final ObjectMapper json;
    private final Clock clock;

    OnceOnly(KeptKeys keys, Fingerprints fingerprints, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.fingerprints = fingerprints;
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
        var scope = new KeptKeys.Scope(
                actor.organisation(),
                actor.client(),
                operation,
                call.idempotencyKey().get().text());
        var fingerprint = fingerprint(target, request);
        return switch (keys.find(scope, clock.instant())) {
            case KeptKeys.Free _ -> {
                var answer = first.get();
                if (!keys.keep(scope, fingerprint, answer.id(), clock.instant())) {
                    // the first one committed between our look and our write: its answer is there on the next try
                    throw inProgress();
                }
                yield answer;
            }
            case KeptKeys.Used used
            when used.fingerprint().equals(fingerprint) ->
                reread.apply(used.result()).again();
            case KeptKeys.Used _ ->
                throw Refusal.of(
                        CommonProblem.KEY_REUSED,
                        "Use a new key for a new request; repeat the first one unchanged to see its result.");
            case KeptKeys.InProgress _ -> throw inProgress();
        };
    }

    private static Refusal inProgress() {
        return Refusal.of(CommonProblem.REQUEST_IN_PROGRESS, "Wait a second and repeat it to learn its result.");
    }

    private String fingerprint(Object target, Object request) {
        try {
            return fingerprints.of(target.toString(), json.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new AssertionError("a request that was read can be written", e);
        }
    }
}
