package org.rsp.caseload.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rsp.caseload.cases.Claimant;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;

/** Whether a person is a child who is alone; asked in the custodian's transaction, or in its name, and told to nobody as it is. */
@ApplicationScoped
public class LoneChildService {

    private static final String UNACCOMPANIED = "SC-UC";

    /** A child with one of these is alone, whoever is registered with it. */
    private static final Set<String> ALONE = Set.of(UNACCOMPANIED, "SC-SC", "SC-UF", "SC-UM");

    private final ClaimantService claimants;
    private final SpecificNeedService needs;

    LoneChildService(ClaimantService claimants, SpecificNeedService needs) {
        this.claimants = claimants;
        this.needs = needs;
    }

    /** By the real ids. */
    public boolean isAlone(UUID individualId, UUID caseId, LocalDate today) {
        return isAlone(individualId, claimants.of(individualId, caseId, today));
    }

    /**
     * A child without a grown-up parent here, or one that is flagged as alone, by hand or by a screening, as long as protection staff have not closed
     * that; and one of whom a need cannot be read any more, which may be that.
     */
    public boolean isAlone(UUID individualId, Claimant claimant) {
        return claimant.alone() || (claimant.child() && needs.mayNeed(individualId, ALONE));
    }

    /**
     * By an act of another feature it is said that the person is a child alone: that is flagged, unless it stands already (SCN-15). The caller holds the
     * person. It is never refused.
     */
    public Done found(Done done, KnownPerson person, By by) {
        // what cannot be read is not known to say it
        return needs.codes(person.id()).stream().anyMatch(ALONE::contains)
                ? done
                : needs.flagged(done, person, UNACCOMPANIED, by);
    }
}
