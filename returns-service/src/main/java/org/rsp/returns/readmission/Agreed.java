package org.rsp.returns.readmission;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.agreements.ResidenceDate;
import org.rsp.returns.agreements.ThirdCountryException;

/**
 * What the agreement in force says of a request on the day on which it is sent. The last days are kept by the request: what changes in an agreement later
 * changes no clock that runs.
 *
 * @param covers whether it obliges to take somebody of the request's category at all
 * @param residence when the right of permanent residence counts
 * @param exceptions who of third-country nationals need not be taken
 * @param takesNotice whether it has a clause by which a notice can be enough
 * @param askableUntil the last day on which it can be asked for; none where that does not end
 * @param replyBy the last day for the answer; none where no time is agreed
 * @param replyAtMost the last day if more time is given; none where that is not agreed
 * @param silenceAgrees whether it counts as agreed after the last day
 */
record Agreed(
        UUID agreementId,
        boolean covers,
        Set<ResidenceDate> residence,
        Set<ThirdCountryException> exceptions,
        boolean takesNotice,
        @Nullable LocalDate askableUntil,
        @Nullable LocalDate replyBy,
        @Nullable LocalDate replyAtMost,
        boolean silenceAgrees) {

    Agreed {
        residence = Set.copyOf(residence);
        exceptions = Set.copyOf(exceptions);
    }
}
