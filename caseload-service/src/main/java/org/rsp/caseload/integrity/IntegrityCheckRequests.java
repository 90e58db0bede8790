package org.rsp.caseload.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The bodies of the operations on integrity checks. */
final class IntegrityCheckRequests {

    private IntegrityCheckRequests() {}

    record NewIntegrityCheck(
            @NotNull IntegrityDoubtKind kind,
            @NotNull @Size(min = 1, max = 4000) String note) {

        IntegrityCheckCommand.Open toCommand() {
            return new IntegrityCheckCommand.Open(new IntegrityDoubt(kind, note));
        }

        @Override
        public String toString() {
            return "NewIntegrityCheck";
        }
    }

    record IntegrityCheckClosure(
            @NotNull IntegrityFinding finding,
            @NotNull @Size(min = 1, max = 4000) String reasons) {

        IntegrityCheckCommand.Close toCommand() {
            return new IntegrityCheckCommand.Close(new IntegrityResult(finding, reasons));
        }

        @Override
        public String toString() {
            return "IntegrityCheckClosure";
        }
    }
}
