package org.rsp.caseload.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;

/** A person who was found, with what decides who may know of the case. {@code place} and {@code position} part persons in a list, and tell nothing. */
record FoundRow(
        UUID id,
        UUID caseId,
        CaseState state,
        String custodian,
        @Nullable UUID caseloadId,
        List<String> origins,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String otherNames,
        @Nullable String nameInOriginalScript,
        @Nullable String bornOn,
        boolean birthDateEstimated,
        Sex sex,
        List<String> nationalities,
        UUID place,
        int position)
        implements Listed {

    /** Of a sealed case there is no row but for those who may know of it: the guard on rows leaves it out. */
    @Override
    public CaseFacts facts() {
        return CaseFacts.unrestricted(custodian, Set.copyOf(origins), state != CaseState.CLOSED);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "FoundRow";
    }
}
