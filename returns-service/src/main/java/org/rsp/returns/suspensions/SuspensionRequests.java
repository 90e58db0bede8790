package org.rsp.returns.suspensions;

import jakarta.validation.constraints.NotNull;

/** The bodies of the operations on suspensions. */
final class SuspensionRequests {

    private SuspensionRequests() {}

    record NewSuspension(@NotNull SuspensionReason reason) {}

    record Resumption(@NotNull Resuming declaration) {
        enum Resuming {
            RESUME
        }
    }
}
