package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.icao.DocumentIssuer;

/** Documents, as far as the rows let this transaction's organisation know of them; the policy is asked besides. */
@ApplicationScoped
class IdentityDocumentRepository implements PanacheRepositoryBase<IdentityDocument, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<IdentityDocument> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person, oldest first, one more than the page. */
    List<IdentityDocument> of(UUID individual, String reader, PageRequest page) {
        return find(
                        "individualId = ?1 and id > ?2 and (custodian = ?3 or issuer not in ?4) order by id",
                        individual,
                        after(page),
                        reader,
                        DocumentIssuer.codesOf(reader))
                .range(0, page.limit())
                .list();
    }

    static UUID after(PageRequest page) {
        return page.after().map(Cursor.Key::id).orElse(FIRST);
    }
}
