package org.rsp.caseload.cases;

import org.jspecify.annotations.Nullable;

/** What of a case is kept sealed, opened when it is asked for. Who may read it has been decided before. */
interface Unsealed {

    /** Null when there is none and when it was erased; the same holds for the others. */
    @Nullable
    String note();

    Particulars particulars(Individual individual);

    @Nullable
    Sensitive sensitive(Individual individual);

    default Person person(Individual individual) {
        return individual.person(particulars(individual), sensitive(individual));
    }

    /** The person as a correction found the record. */
    @Nullable
    Person before(Correction correction);
}
