package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;

/** When who was in which registration group. The caller has made sure that the reader may know of the case. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Ids ids;

    MembershipRepository(Ids ids) {
        this.ids = ids;
    }

    /** The person is in the group from now on, as what the record says. */
    void begin(Case in, Individual member, Instant at) {
        persist(new Membership(ids.next(), in, member, at));
    }

    /** What the person was until now ends; the group, or what the person is to its principal applicant, is another from now on. */
    void change(Case in, Individual member, Instant at) {
        find("individualId = ?1 and until is null", member.id()).singleResult().end(at);
        flush();
        begin(in, member, at);
    }

    /** Of everybody who is or was in the group, oldest first, one more than the page. */
    List<Membership> of(Case group, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(FIRST);
        return find("caseId = ?1 and id > ?2 order by id", group.id(), after)
                .range(0, page.limit())
                .list();
    }
}
