package org.rsp.caseload.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/**
 * What stands in a zone, as far as it can be read; what cannot be is absent and has a finding, and is never guessed.
 *
 * @param issuer the code as it stands in the zone, without fillers
 * @param issuingCountry by ISO 3166-1 alpha-3; absent where an organisation issued the document
 * @param sex {@code F}, {@code M}, or absent
 */
public record MrzData(
        String documentCode,
        String issuer,
        @Nullable String issuingCountry,
        String documentNumber,
        MrzNationality nationality,
        @Nullable PartialDate bornOn,
        @Nullable String sex,
        @Nullable LocalDate expiresOn,
        MrzName name,
        String optionalData) {

    @Override
    public String toString() {
        return "MrzData";
    }
}
