package org.rsp.returns.returns;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.returns.guards.GuardOutcome;
import org.rsp.returns.guards.ReturnGuard;

/** What must be true before the person departs, each as it was found now. Nobody may keep it: it is found anew by every act that rests on it. */
record GuardsOfReturnView(
        @Classified(P1) UUID returnId,
        @Classified(P0) Instant evaluatedAt,
        @Classified(P0) List<GuardView> guards) {

    /**
     * One guard.
     *
     * @param evidence on what it rests: a code, or the id of what was looked at
     * @param asOf since when nobody has looked again; absent where nothing is known
     */
    record GuardView(
            @Classified(P0) ReturnGuard code,
            @Classified(P0) String words,
            @Classified(P2) GuardOutcome state,
            @Classified(P2) String evidence,
            @Classified(P2) @Nullable Instant asOf) {}
}
