package org.rsp.caseload.transfers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** How old a person is, as roughly as UNHCR counts; half-known dates are read as the younger age. */
enum AgeBand {
    UP_TO_4(5),
    FROM_5_TO_11(12),
    FROM_12_TO_17(18),
    FROM_18_TO_59(60),
    FROM_60(Integer.MAX_VALUE),
    NOT_KNOWN(0);

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    static AgeBand of(@Nullable PartialDate bornOn, LocalDate today) {
        if (bornOn == null) {
            return NOT_KNOWN;
        }
        int age = Math.max(0, bornOn.latest().until(today).getYears());
        for (AgeBand band : values()) {
            if (age < band.below) {
                return band;
            }
        }
        throw new AssertionError("every age has its band");
    }

    /** Who is not known to be of age is a child. */
    boolean isChild() {
        return this != FROM_18_TO_59 && this != FROM_60;
    }
}
