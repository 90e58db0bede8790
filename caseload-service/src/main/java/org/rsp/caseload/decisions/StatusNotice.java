package org.rsp.caseload.decisions;

import static org.rsp.platform.access.FieldClass.P3;

import org.rsp.platform.access.Classified;

/** What a person was told of a status that may end, and the proof of it. Kept sealed. */
record StatusNotice(
        @Classified(P3) String reasons, @Classified(P3) Delivery delivery) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "StatusNotice";
    }
}
