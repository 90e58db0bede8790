package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P3;

import java.time.LocalDate;
import org.rsp.platform.access.Classified;

/** Proof that the person was told: how, on which day, in which language and by whom (DEC-3). Kept sealed. */
record Delivery(
        @Classified(P3) DeliveryMeans how,
        @Classified(P3) String language,
        @Classified(P3) LocalDate on,
        @Classified(P3) String servedBy,
        @Classified(P3) boolean interpreted) {

    /** How somebody is told so that it can be proved. */
    enum DeliveryMeans {
        IN_PERSON,
        TO_COUNSEL,
        REGISTERED_LETTER
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Delivery";
    }
}
