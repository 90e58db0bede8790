package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.rsp.platform.ids.Ids;

/** Keeps what persons are to each other, in the transaction of an act. */
@ApplicationScoped
class KinshipService {

    private final KinshipRepository kinships;
    private final Ids ids;

    KinshipService(KinshipRepository kinships, Ids ids) {
        this.kinships = kinships;
        this.ids = ids;
    }

    /** Both ends, unless the same goes on already. */
    void keep(Individual first, Kin is, Individual second, String custodian, Instant since) {
        if (kinships.findStanding(first.id(), is, second.id()).isEmpty()) {
            kinships.persist(Kinship.of(ids.next(), custodian, first, is, second, since));
        }
    }

    /** What the person was to the principal applicant stays known when the one leaves the other's group, or somebody else becomes principal. */
    void keepToFocalPoint(Case group, Individual person, Instant since) {
        var focal = group.focalPoint();
        Kin.of(person.relationship())
                .filter(kin -> kin != Kin.NOT_KNOWN && kin != Kin.NOT_RELATED)
                .ifPresent(kin -> keep(person, kin, focal, group.custodian(), since));
    }
}
