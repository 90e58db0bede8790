package org.rsp.returns.counselling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.returns.guards.ReturnKind;

/** What is known of consents to return. */
@ApplicationScoped
class KnownConsentRepository implements PanacheRepositoryBase<KnownConsent, UUID> {

    Optional<KnownConsent> find(UUID id) {
        return findByIdOptional(id);
    }

    /** The last word that counts: a consent that waits outweighs nothing, and of two at once the no counts. */
    Optional<KnownConsent> findLast(UUID individualId, ReturnKind kind) {
        return find(
                        "individualId = ?1 and kind = ?2 and (standing = CONFIRMED or consents = false)"
                                + " order by saidAt desc, consents, id desc",
                        individualId,
                        kind)
                .firstResultOptional();
    }
}
