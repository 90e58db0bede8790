package org.rsp.returns.reintegration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.rsp.platform.money.Money;

/**
 * What was given for a goal.
 *
 * @param goal the place of the goal in the plan, from 0
 */
@Embeddable
record Assistance(
        int goal,
        @Enumerated(EnumType.STRING) AssistanceForm form,
        @Column(name = "given_on") LocalDate givenOn,
        String provider,
        BigDecimal worth,
        String currency) {

    Money money() {
        return Money.of(worth, currency);
    }
}
