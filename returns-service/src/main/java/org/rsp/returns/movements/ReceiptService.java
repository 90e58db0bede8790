package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.returns.returns.Receiving;

/** Says of who has departed by a movement whether there is a receipt (MOV-9). */
@ApplicationScoped
class ReceiptService implements Receiving {

    private final PassageRepository passages;

    ReceiptService(PassageRepository passages) {
        this.passages = passages;
    }

    @Override
    public boolean isReceiptMissing(UUID returnId) {
        return passages.isAboard(returnId);
    }
}
