package org.rsp.platform.audit;

import java.time.Instant;
import java.util.UUID;

/** The end of a chain at some time: what an outsider keeps, to notice later that the past was rewritten. The hash is hexadecimal. */
record Head(String chain, long sequence, String hash, Instant at, UUID instance) {

    String json() {
        return "{\"chain\":\"%s\",\"sequence\":%d,\"hash\":\"%s\",\"at\":\"%s\",\"instance\":\"%s\"}"
                .formatted(chain, sequence, hash, at, instance);
    }
}
