package org.rsp.caseload.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.platform.time.PartialDate;

/** The body of a search: it is posted, so that no name and no case number stands in an address. */
final class SearchRequests {

    private SearchRequests() {}

    record IndividualSearch(
            @Nullable
            @Size(max = 200)
            @PersonName(rule = "SRC-3", message = "write the words of a name; there are no wildcards")
            String name,

            @Nullable PartialDate bornOn,
            @Nullable @Size(max = 80) String caseNumber,
            @Nullable Sex sex,
            @Nullable @Country String nationality,
            @Nullable @Min(1) @Max(200) Integer limit,
            @Nullable @Size(max = 400) String after) {

        Search toSearch() {
            return new Search(name, bornOn, caseNumber, sex, nationality);
        }

        @Override
        public String toString() {
            return "IndividualSearch";
        }
    }
}
