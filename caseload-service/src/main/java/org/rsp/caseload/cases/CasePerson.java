package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/**
 * One person of a case, as far as an offer of the person to another custodian asks or tells: nothing that is sealed.
 *
 * @param relationship UNHCR's code of what the person is to the principal applicant
 * @param sex the code
 */
public record CasePerson(
        UUID id,
        String relationship,
        String sex,
        @Nullable PartialDate bornOn,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String otherNames,
        @Nullable String nameInOriginalScript) {

    static CasePerson of(Individual i) {
        var p = i.person();
        return new CasePerson(
                i.id(),
                p.relationship().name(),
                p.sex().name(),
                p.bornOn(),
                p.familyName(),
                p.givenName(),
                p.otherNames(),
                p.nameInOriginalScript());
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "CasePerson";
    }
}
