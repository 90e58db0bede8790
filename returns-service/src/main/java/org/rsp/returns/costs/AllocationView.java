package org.rsp.returns.costs;

import static org.rsp.platform.access.FieldClass.P0;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.money.Money;

/**
 * A part of a fund that one organisation may spend. Amounts are decimals in words, with the digits of the currency.
 *
 * @param organisation who may spend it
 * @param drawn what costs of returns were booked on it, as far as the reader may know of them (FND-8); to who may spend it alone (FND-7)
 * @param left what is neither drawn so nor given back; to who may spend it alone
 */
record AllocationView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) AllocationState status,
        @Classified(P0) UUID fundId,
        @Classified(P0) String grantedBy,
        @Classified(P0) String organisation,
        @Classified(P0) String currency,
        @Classified(P0) String amount,
        @Classified(P0) @Nullable String drawn,
        @Classified(P0) String givenBack,
        @Classified(P0) @Nullable String left,
        @Classified(P0) LocalDate madeOn,
        @Classified(P0) List<String> availableActions) {

    /** @param known what was drawn by the cost lines of which the reader may know */
    static AllocationView of(Allocation allocation, BigDecimal known, Actor actor) {
        var spends = allocation.isSpentBy(actor.organisation());
        var drawn = Money.of(known, allocation.amount().currency().getCurrencyCode());
        return new AllocationView(
                allocation.id(),
                allocation.version(),
                allocation.state(),
                allocation.fundId(),
                allocation.grantedBy(),
                allocation.organisation(),
                allocation.amount().currency().getCurrencyCode(),
                allocation.amount().text(),
                spends ? drawn.text() : null,
                allocation.givenBack().text(),
                spends ? allocation.leftAfter(drawn).text() : null,
                allocation.madeOn(),
                allocation.open(actor));
    }
}
