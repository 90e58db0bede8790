package org.rsp.returns.costs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.money.Money;

/** What one payer bears of a cost line; of a counter-line, what it is given back. */
@Embeddable
class CostShare {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Payer payer;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Column(name = "allocation_id", updatable = false)
    private @Nullable UUID allocationId;

    protected CostShare() {}

    CostShare(Payer payer, Money amount, @Nullable UUID allocationId) {
        this.payer = payer;
        this.amount = amount.amount();
        this.currency = amount.currency().getCurrencyCode();
        this.allocationId = allocationId;
    }

    CostShare negated() {
        return new CostShare(payer, amount().negated(), allocationId);
    }

    Payer payer() {
        return payer;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    @Nullable
    UUID allocationId() {
        return allocationId;
    }
}
