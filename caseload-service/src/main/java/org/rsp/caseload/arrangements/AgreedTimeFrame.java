package org.rsp.caseload.arrangements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;

/** How long a step may take under an arrangement; for one modality, or for all that are not named. */
@Embeddable
class AgreedTimeFrame {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TimeFrameStep step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable TimeFrameModality modality;

    @Column(updatable = false)
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_type", updatable = false)
    private DayType dayType;

    protected AgreedTimeFrame() {}

    AgreedTimeFrame(ArrangementCommand.Draft.Frame agreed) {
        this.step = agreed.step();
        this.modality = agreed.modality();
        this.days = agreed.days();
        this.dayType = agreed.dayType();
    }

    boolean isFor(TimeFrameStep wanted, @Nullable String ofModality) {
        var own = modality == null ? null : modality.name();
        return step == wanted && Objects.equals(own, ofModality);
    }

    TimeFrame frame() {
        return new TimeFrame(days, dayType);
    }

    TimeFrameStep step() {
        return step;
    }

    @Nullable
    TimeFrameModality modality() {
        return modality;
    }
}
