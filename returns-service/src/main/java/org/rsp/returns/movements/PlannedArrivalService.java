package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.returns.traveldocuments.ExpectedArrival;

/** Says when who is booked on a movement will arrive: of everybody, because guard G9 is asked for readers who are told of no movement. */
@ApplicationScoped
class PlannedArrivalService implements ExpectedArrival {

    private final PassageRepository passages;
    private final MovementRepository movements;
    private final WiderRows wider;

    PlannedArrivalService(PassageRepository passages, MovementRepository movements, WiderRows wider) {
        this.passages = passages;
        this.movements = movements;
        this.wider = wider;
    }

    @Override
    public Optional<LocalDate> findDay(UUID returnId) {
        return wider.asSystem(() -> passages.findOpen(returnId)
                .flatMap(passage -> movements.find(passage.movementId()))
                .map(Movement::arrivalDay));
    }
}
