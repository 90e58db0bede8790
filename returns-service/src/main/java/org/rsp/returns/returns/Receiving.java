package org.rsp.returns.returns;

import java.util.UUID;

/** Says whether somebody who has departed was handed over. Implemented by what keeps the receipts. */
public interface Receiving {

    /** MOV-9: whether the person went by a movement, and nobody has receipted the person. In the transaction of who asks, who has locked the return. */
    boolean isReceiptMissing(UUID returnId);
}
