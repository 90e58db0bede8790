package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Referrals. In lists a restricted one is there for those of its custodian who may be told P4, and for who made it (SCN-8). */
@ApplicationScoped
class ReferralRepository implements KnownRecordRepository<Referral> {

    private static final String KNOWN = "(restricted = false or custodian = ?1 and (?4 = true or writtenBy = ?3)) and ";

    /** What a reader may be told of persons: P3, and P4. */
    record Reader(boolean told, boolean restricted) {}

    /** Of one screening. */
    List<Referral> of(UUID screening, Reader reader, PageRequest page, Actor actor) {
        return page(KNOWN + "screeningId = ?5", List.of(reader.restricted(), screening), reader.told(), page, actor);
    }

    /** Of all persons of the reader's organisation. */
    List<Referral> own(ReferralFilter filter, Reader reader, PageRequest page, Actor actor) {
        return filter.status() == null
                ? page(KNOWN + "custodian = ?1", List.of(reader.restricted()), reader.told(), page, actor)
                : page(
                        KNOWN + "custodian = ?1 and state = ?5",
                        List.of(reader.restricted(), filter.status()),
                        reader.told(),
                        page,
                        actor);
    }
}
