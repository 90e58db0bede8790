package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Expressions of fear. */
@ApplicationScoped
class FearExpressionRepository implements KnownRecordRepository<FearExpression> {

    /** Of one person, whom the reader may know of. */
    List<FearExpression> of(UUID individual, boolean told, PageRequest page, Actor actor) {
        return page("individualId = ?4", List.of(individual), told, page, actor);
    }

    /** Which of these persons, whose ever they are, have expressed fear, as far as the rows let this transaction know of it. */
    Set<UUID> ofWhom(Set<UUID> individuals) {
        return new HashSet<>(find("select f.individualId from FearExpression f where f.individualId in ?1", individuals)
                .project(UUID.class)
                .list());
    }
}
