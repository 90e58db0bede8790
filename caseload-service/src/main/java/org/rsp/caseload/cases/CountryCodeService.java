package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.caseload.reference.CodeTableService;
import org.rsp.caseload.reference.UnhcrCountries;
import org.rsp.caseload.reference.UnhcrCountry;

/** From the country codes that a household was registered in elsewhere to ours. */
@ApplicationScoped
class CountryCodeService {

    private final UnhcrCountries unhcr;

    CountryCodeService(CodeTableService tables) {
        this.unhcr = tables.unhcrCountries();
    }

    /** ISO 3166-1 alpha-3, from UNHCR's code; 422 at the pointer for what has no counterpart (REF-1). */
    String isoOfUnhcr(String code, String pointer) {
        return unhcr.iso(new UnhcrCountry(code), pointer);
    }
}
