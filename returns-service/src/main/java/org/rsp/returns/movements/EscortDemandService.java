package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.rsp.platform.access.WiderRows;
import org.rsp.returns.checks.TravelConditionService;

/** Works out what those who are booked on a movement ask of its escorts: of everybody, whoever of the staff may know of the person. */
@ApplicationScoped
class EscortDemandService {

    private final PassageRepository passages;
    private final TravelConditionService conditions;
    private final WiderRows wider;

    EscortDemandService(PassageRepository passages, TravelConditionService conditions, WiderRows wider) {
        this.passages = passages;
        this.conditions = conditions;
        this.wider = wider;
    }

    EscortDemand of(Movement movement) {
        return with(movement, List.of());
    }

    /** Of those on it, and of who is about to be. */
    EscortDemand with(Movement movement, List<Passage> newcomers) {
        return wider.asSystem(() -> {
            var all = new ArrayList<>(passages.listBookedOn(movement.id()));
            all.addAll(newcomers);
            return EscortDemand.of(all, passage -> conditions.isMedicalEscortNeeded(passage.returnId()));
        });
    }
}
