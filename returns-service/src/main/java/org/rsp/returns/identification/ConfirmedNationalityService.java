package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.returns.checks.ConfirmedNationality;

/** The nationality of the identification that guard G8 rests on, while that is confirmed. */
@ApplicationScoped
class ConfirmedNationalityService implements ConfirmedNationality {

    private final IdentificationRepository identifications;

    ConfirmedNationalityService(IdentificationRepository identifications) {
        this.identifications = identifications;
    }

    @Override
    public Optional<String> find(UUID returnId) {
        return identifications
                .findOf(returnId)
                .filter(Identification::isConfirmed)
                .map(Identification::nationality);
    }
}
