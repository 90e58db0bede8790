package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.caseload.cases.CaseCommand.Close.CaseClosureReason;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Closes a case by the act that reaches a solution for the last of its persons, whoever does that: it is done in the custodian's name, which has agreed
 * to each of the solutions. In the transaction of that act.
 */
@ApplicationScoped
public class SolvedCaseService {

    private final CaseRepository cases;
    private final CaseloadService caseloads;
    private final WiderRows wider;
    private final Acts acts;

    SolvedCaseService(CaseRepository cases, CaseloadService caseloads, WiderRows wider, Acts acts) {
        this.cases = cases;
        this.caseloads = caseloads;
        this.wider = wider;
        this.acts = acts;
    }

    /** Before anything else: of two who reach the last solutions of a case, one comes after the other. */
    public void hold(UUID caseId, String custodian) {
        wider.inNameOf(custodian, () -> locked(caseId, custodian).id());
    }

    /**
     * Closes it if a solution has been reached for everybody who is still there.
     *
     * @param solved whether these persons have all reached a solution
     */
    public void closeIf(UUID caseId, String custodian, Predicate<Set<UUID>> solved, By by) {
        wider.inNameOf(custodian, () -> closed(locked(caseId, custodian), solved, by));
    }

    /** Of who has left or died nothing is waited for. */
    private boolean closed(Case c, Predicate<Set<UUID>> solved, By by) {
        var present = c.individuals().stream()
                .filter(i -> i.presence() == Presence.PRESENT)
                .map(Individual::id)
                .collect(Collectors.toUnmodifiableSet());
        if (c.state() == CaseState.CLOSED || !solved.test(present)) {
            return false;
        }
        var caseload = c.caseloadId();
        if (caseload != null) {
            caseloads.release(caseload, c.admittedPersons());
        }
        acts.keepBeside(
                c, c.close(new CaseCommand.Close(CaseClosureReason.SOLUTION_REACHED), inNameOf(c.custodian(), by)));
        return true;
    }

    private Case locked(UUID caseId, String custodian) {
        return cases.lockOf(custodian, caseId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private static By inNameOf(String custodian, By by) {
        var actor = by.actor();
        return new By(new Actor(actor.subject(), actor.client(), custodian, Set.of(Role.SUPERVISOR)), by.at());
    }
}
