package org.rsp.caseload.guardians;

import static org.rsp.platform.access.FieldClass.P3;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/**
 * Who stands for a child. Kept sealed.
 *
 * @param organisation for whom the guardian works, in words
 * @param account of a guardian who is staff of the custodian: who stands for a child decides nothing about it (GRD-3)
 */
record Guardian(
        @Classified(P3) String name,
        @Classified(P3) @Nullable String organisation,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String account) {

    /** Whoever prints it learns nothing of anybody. */
    @Override
    public String toString() {
        return "Guardian";
    }
}
