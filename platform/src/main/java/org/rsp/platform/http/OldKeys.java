package org.rsp.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rsp.platform.access.RowContext;

/** Forgets each hour the keys that were kept long enough, those of every organisation. */
@ApplicationScoped
class OldKeys {

    private final KeptKeys keys;
    private final Clock clock;

    OldKeys(KeptKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> keys.forgetOld(clock.instant())));
    }
}
