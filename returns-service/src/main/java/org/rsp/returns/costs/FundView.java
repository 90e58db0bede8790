package org.rsp.returns.costs;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/**
 * A fund as the state sees it that has confiscated. Amounts are decimals in words, with the digits of the currency.
 *
 * @param reservedForVictims none while nobody has said it
 * @param transferable what may be spent so all together
 * @param available what can be allocated now
 */
record FundView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) FundState status,
        @Classified(P0) String organisation,
        @Classified(P0) String court,
        @Classified(P0) String judgment,
        @Classified(P0) LocalDate judgedOn,
        @Classified(P0) @Nullable LocalDate finalOn,
        @Classified(P0) AssetKind asset,
        @Classified(P0) LegalBasis legalBasis,
        @Classified(P0) String currency,
        @Classified(P0) String value,
        @Classified(P0) String transferableShare,
        @Classified(P0) @Nullable String reservedForVictims,
        @Classified(P0) String transferable,
        @Classified(P0) String allocated,
        @Classified(P0) String available,
        @Classified(P0) LocalDate recordedOn,
        @Classified(P0) List<String> availableActions) {

    static FundView of(Fund fund, Actor actor) {
        return new FundView(
                fund.id(),
                fund.version(),
                fund.state(),
                fund.organisation(),
                fund.court(),
                fund.judgment(),
                fund.judgedOn(),
                fund.finalOn(),
                fund.asset(),
                fund.legalBasis(),
                fund.value().currency().getCurrencyCode(),
                fund.value().text(),
                fund.transferableShare().toPlainString(),
                fund.isReserveSaid() ? fund.reserved().text() : null,
                fund.transferable().text(),
                fund.allocated().text(),
                fund.available().text(),
                fund.recordedOn(),
                fund.open(actor));
    }
}
