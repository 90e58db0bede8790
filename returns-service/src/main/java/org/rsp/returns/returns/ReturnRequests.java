package org.rsp.returns.returns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/** The bodies of the operations on returns. */
final class ReturnRequests {

    private ReturnRequests() {}

    record NewReturn(
            @NotNull UUID individualId,
            @NotNull ReturnKind kind,
            @Nullable Boolean willing) {

        ReturnCommand.Open toCommand() {
            return new ReturnCommand.Open(kind, Boolean.TRUE.equals(willing));
        }
    }

    record ReturnCounselling(
            @NotNull @Pattern(regexp = "[A-Z]{3}") String destination) {}

    /** What consent it is, the guards find. */
    record ReturnConsenting(@NotNull Consenting declaration) {
        enum Consenting {
            CONSENTS
        }
    }

    record ReturnOrdering(@NotNull Ordering declaration) {
        enum Ordering {
            ORDER_SERVED
        }
    }

    /** @param destination where to, unless that is known and stays as it is */
    record ReturnChoice(
            @NotNull Choice declaration,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String destination) {
        enum Choice {
            CHOOSES_VOLUNTARY
        }
    }

    record ReturnClearing(@NotNull Clearing declaration) {
        enum Clearing {
            CLEAR
        }
    }

    record ReturnDeparting(@NotNull Departing declaration) {
        enum Departing {
            DEPART
        }
    }

    record ReturnArrival(@NotNull Arrival declaration) {
        enum Arrival {
            ARRIVED
        }
    }

    record ReturnClosing(@NotNull Closing declaration) {
        enum Closing {
            CLOSE
        }
    }

    record ReturnComingBack(ReturnCommand.RecordComingBackFrom.@NotNull ComingBackReason reason) {}

    record ReturnCancellation(ReturnCommand.Cancel.@NotNull CancelReason reason) {}
}
