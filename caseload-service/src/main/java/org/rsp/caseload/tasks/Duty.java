package org.rsp.caseload.tasks;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;

/**
 * What is due of a thing in a state.
 *
 * @param step the operation that is due
 * @param frame the code of its time frame; none where each thing names its day
 * @param told the highest class that the existence of such a thing can have: who may not be told it is not told what is stuck
 * @param always of everything in the state; else the thing says whether it is due
 */
record Duty(
        String procedure,
        String state,
        String step,
        TaskOwner owner,
        @Nullable String frame,
        FieldClass told,
        boolean always) {}
