package org.rsp.caseload.centres;

import java.time.LocalDate;
import java.util.Set;
import org.rsp.platform.access.ArrangementFacts;

/**
 * What an act on a centre needs to know of the arrangement that it stands under.
 *
 * @param origins states from which people in the arrangement's caseloads come, as far as it or they say so
 */
record Agreed(ArrangementFacts arrangement, Set<String> origins) {

    Agreed {
        origins = Set.copyOf(origins);
    }

    boolean binds(String organisation, LocalDate day) {
        return arrangement.binds(organisation, day);
    }
}
