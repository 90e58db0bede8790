package org.rsp.returns.reintegration;

import java.time.LocalDate;

/**
 * A goal as it is said.
 *
 * @param provider who is to provide it, as a code
 * @param budget a decimal
 * @param currency by ISO 4217
 */
record DraftGoal(
        ReintegrationDimension dimension,
        ReintegrationLevel level,
        ReintegrationAim aim,
        ReintegrationInput input,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        String budget,
        String currency) {}
