package org.rsp.returns.readmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long what was accepted is good.
 *
 * @param until the last day; none where no time is agreed
 * @param lapses whether it has to be requested anew after it
 */
record Validity(@Nullable LocalDate until, boolean lapses) {

    static final Validity WITHOUT_END = new Validity(null, false);
}
