package org.rsp.returns.checks;

import java.util.Optional;
import java.util.UUID;

/** Says of which state a person is, where that is confirmed and not only said. Implemented by what identifies persons. */
public interface ConfirmedNationality {

    /** In the transaction of whoever asks; empty as long as it is not confirmed. */
    Optional<String> find(UUID returnId);
}
