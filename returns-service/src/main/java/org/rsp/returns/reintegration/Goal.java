package org.rsp.returns.reintegration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.rsp.platform.money.Money;

/** A goal of a plan: of which dimension and level, what is put in, by whom, until when, for how much. */
@Embeddable
record Goal(
        @Enumerated(EnumType.STRING) ReintegrationDimension dimension,
        @Enumerated(EnumType.STRING) ReintegrationLevel level,
        @Enumerated(EnumType.STRING) ReintegrationAim aim,
        @Enumerated(EnumType.STRING) ReintegrationInput input,
        String provider,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        BigDecimal budget,
        String currency) {

    static Goal of(DraftGoal said, Money budget) {
        return new Goal(
                said.dimension(),
                said.level(),
                said.aim(),
                said.input(),
                said.provider(),
                said.startsOn(),
                said.endsOn(),
                budget.amount(),
                budget.currency().getCurrencyCode());
    }

    Money money() {
        return Money.of(budget, currency);
    }

    /** Whether what was given for the other could have been given for this one. */
    boolean isStill(Goal other) {
        return dimension == other.dimension && aim == other.aim && currency.equals(other.currency);
    }
}
