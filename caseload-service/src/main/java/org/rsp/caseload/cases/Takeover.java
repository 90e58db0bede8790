package org.rsp.caseload.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.lifecycle.Acts.Also;

/**
 * Who is taken over from whom, by what both have agreed.
 *
 * @param offeredBy the account of the custodian's that offered them, in whose name the custodian's part is done
 * @param persons and what each is to the principal applicant of those who go, where somebody stays
 * @param withParticulars whether addresses, languages, consents and the like go with them; what is of class P3 or P4 never does
 */
public record Takeover(
        UUID caseId,
        String custodian,
        String offeredBy,
        List<Place> persons,
        boolean withParticulars,
        String countryOfAsylum) {

    /** One of the persons. */
    public record Place(UUID individualId, String relationship) {}

    /**
     * What came of it.
     *
     * @param made the new custodian's case
     * @param leftIn the old custodian's case in which the old records of those who went are now
     * @param records by the id of the old record, that of the new one
     */
    public record Result(UUID caseId, Also made, UUID leftIn, Map<UUID, UUID> records) {}
}
