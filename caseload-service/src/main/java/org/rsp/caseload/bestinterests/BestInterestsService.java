package org.rsp.caseload.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;

/** Whether it was found what is best for a child, for the features that may not go on without. In the transaction of an act of theirs. */
@ApplicationScoped
public class BestInterestsService {

    private final BestInterestsProcedureRepository procedures;
    private final ClaimantService claimants;
    private final Ids ids;

    BestInterestsService(BestInterestsProcedureRepository procedures, ClaimantService claimants, Ids ids) {
        this.procedures = procedures;
        this.claimants = claimants;
        this.ids = ids;
    }

    /**
     * Whether a panel has found this solution to be best for the child, and that holds today: what was not looked at again on the day that was named does
     * not. The id is the real one, the caller its custodian or somebody who acts in its name.
     */
    public boolean isFound(UUID individualId, ChildSolution solution, LocalDate today) {
        return procedures.isFound(individualId, solution, today);
    }

    /**
     * By an act of another procedure it has become known that somebody should look to the child: an assessment is opened, unless the person is
     * of age or a procedure goes on. The caller holds the person. It is never refused, and does not say what has led to it.
     */
    public Done lookedTo(Done done, KnownPerson person, By by) {
        var child = claimants.of(person.id(), person.caseId(), by.today()).child();
        if (!child || procedures.hasOpen(person.id())) {
            return done;
        }
        var opened = open(person, new BestInterestsProcedureCommand.Open(BestInterestsKind.ASSESSMENT, null), by);
        return done.and(opened, opened.opened(by));
    }

    BestInterestsProcedure open(KnownPerson person, BestInterestsProcedureCommand.Open command, By by) {
        var opened = BestInterestsProcedure.open(ids.next(), person.id(), person.caseId(), command, by);
        procedures.persist(opened);
        return opened;
    }
}
