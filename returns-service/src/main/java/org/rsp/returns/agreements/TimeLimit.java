package org.rsp.returns.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;

/** A time limit of a clause, as a machine reads it. */
@Embeddable
class TimeLimit {

    /** The clause it stands in. */
    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementClock clock;

    @Column(updatable = false)
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_type", updatable = false)
    private DayType dayType;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClockStart starts;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable SilenceEffect effect;

    @Column(name = "extendable_to", updatable = false)
    private @Nullable Integer extendableTo;

    protected TimeLimit() {}

    TimeLimit(int position, DraftLimit agreed) {
        this.position = position;
        this.clock = agreed.clock();
        this.days = agreed.days();
        this.dayType = agreed.dayType();
        this.starts = agreed.starts();
        this.effect = agreed.effect();
        this.extendableTo = agreed.extendableTo();
    }

    AgreementClock clock() {
        return clock;
    }

    DraftLimit said() {
        return new DraftLimit(clock, days, dayType, starts, effect, extendableTo);
    }

    /** That it stands in this clause. */
    boolean isOf(int clause) {
        return position == clause;
    }
}
