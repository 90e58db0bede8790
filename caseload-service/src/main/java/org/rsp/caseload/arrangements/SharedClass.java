package org.rsp.caseload.arrangements;

import org.rsp.platform.access.FieldClass;

/** What parties may agree to be told of each other's cases; of a claim, nothing (ARR-8). */
public enum SharedClass {
    /** That a case exists, who is in it, where it stands. */
    P1(FieldClass.P1),
    /** And what belongs to it. */
    P2(FieldClass.P2);

    private final FieldClass fieldClass;

    SharedClass(FieldClass fieldClass) {
        this.fieldClass = fieldClass;
    }

    FieldClass fieldClass() {
        return fieldClass;
    }
}
