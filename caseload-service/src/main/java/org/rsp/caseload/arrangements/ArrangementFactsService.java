package org.rsp.caseload.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rsp.platform.facts.FactsOfArrangement;
import org.rsp.platform.facts.FactsOfArrangement.BoundParty;
import org.rsp.platform.http.Answer;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Tells the other services of the platform the facts about an arrangement; each call is one transaction. */
@ApplicationScoped
public class ArrangementFactsService {

    private final Desk<ArrangementState, ArrangementTransition, Arrangement, FactsOfArrangement> desk;

    ArrangementFactsService(ArrangementFactsRepository arrangements, Acts acts) {
        this.desk = acts.desk(ArrangementTransition.LIFECYCLE, arrangements, (a, _, _) -> facts(a));
    }

    @Transactional
    Answer<FactsOfArrangement> get(ArrangementId id) {
        return desk.get(id.value());
    }

    private static FactsOfArrangement facts(Arrangement a) {
        return new FactsOfArrangement(
                a.id(),
                a.version(),
                a.state() == ArrangementState.IN_FORCE,
                a.startsOn(),
                a.endsOn(),
                a.parties().stream()
                        .map(p -> new BoundParty(p.organisation(), p.accededAt(), p.withdrawsOn()))
                        .toList(),
                a.sharedClasses().stream().map(SharedClass::fieldClass).toList());
    }
}
