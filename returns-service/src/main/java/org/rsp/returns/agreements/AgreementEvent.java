package org.rsp.returns.agreements;

import java.time.LocalDate;
import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What others may hear of an agreement: ids, codes and days. */
sealed interface AgreementEvent extends EventData {

    record Drafted(UUID agreementId, AgreementState status) implements AgreementEvent {}

    record Signed(UUID agreementId, AgreementState status, String organisation) implements AgreementEvent {}

    record Concluded(UUID agreementId, AgreementState status) implements AgreementEvent {}

    record Ratified(UUID agreementId, AgreementState status, String organisation) implements AgreementEvent {}

    record EnteredIntoForce(UUID agreementId, AgreementState status) implements AgreementEvent {}

    record Suspended(UUID agreementId, AgreementState status, String organisation, String reason)
            implements AgreementEvent {}

    record SuspensionLifted(UUID agreementId, AgreementState status, String organisation) implements AgreementEvent {}

    record Resumed(UUID agreementId, AgreementState status) implements AgreementEvent {}

    record Denounced(UUID agreementId, AgreementState status, String organisation, LocalDate effectiveOn)
            implements AgreementEvent {}

    record Ended(UUID agreementId, AgreementState status, String reason) implements AgreementEvent {}
}
