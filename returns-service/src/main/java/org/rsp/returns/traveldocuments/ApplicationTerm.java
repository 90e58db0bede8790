package org.rsp.returns.traveldocuments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By when an application has to be answered, kept with it: what changes in an agreement later changes no clock that runs.
 *
 * @param silenceAgrees whether silence until then lets the asking state issue a provisional document
 * @param agreement none where the standard for all states counts, or no state is asked
 */
record ApplicationTerm(
        LocalDate answerBy, boolean silenceAgrees, @Nullable UUID agreement) {}
