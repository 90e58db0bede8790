package org.rsp.caseload.determinations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** The assessments of status determinations, each as it was submitted. */
@ApplicationScoped
class SubmittedAssessmentRepository implements PanacheRepositoryBase<SubmittedAssessment, UUID> {

    /** The one that stands; those before it were returned. */
    Optional<SubmittedAssessment> findLast(UUID determination) {
        return find("determinationId = ?1 order by number desc", determination).firstResultOptional();
    }

    /** The accounts of all who have assessed it, those whose assessment was returned too. */
    List<String> assessors(UUID determination) {
        return list("determinationId = ?1", determination).stream()
                .map(SubmittedAssessment::assessor)
                .toList();
    }

    /** Of a determination that the reader may know of, first submitted first, one more than the page. */
    List<SubmittedAssessment> of(UUID determination, PageRequest page) {
        var after = page.after().map(Cursor.Key::order).orElse(0L);
        return find("determinationId = ?1 and number > ?2 order by number", determination, after.intValue())
                .range(0, page.limit())
                .list();
    }
}
