package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The policy is asked here for every case that leaves, besides the condition on the rows: not visible is not found. */
@ApplicationScoped
class CaseAccessService implements Visible<Case> {

    private final CaseRepository cases;
    private final ArrangementService arrangements;
    private final Access access;

    CaseAccessService(CaseRepository cases, ArrangementService arrangements, Access access) {
        this.cases = cases;
        this.arrangements = arrangements;
        this.access = access;
    }

    @Override
    public Case get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found =
                cases.findToRead(access.meant(id, actor), actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(Action.READ, found, actor);
        return found;
    }

    @Override
    public Case lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = cases.findToChange(access.meant(id, actor), actor)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(Action.WRITE, found, actor);
        return found;
    }

    /** What the caller may do with this case and be told of it; 404 where that is nothing. */
    Decision require(Action action, Case found, Actor actor) {
        return access.require(actor, action, found.facts(), arrangement(found.caseloadId()));
    }

    /** Under which a case is by its caseload, as far as the organisation of this transaction may know of it. */
    ArrangementFacts arrangement(@Nullable UUID caseload) {
        return under(caseload, arrangements.factsOfCaseloads(caseload == null ? Set.of() : Set.of(caseload)));
    }

    /** A page of the worklist, each line made from what may be told of it. */
    <T> List<T> page(CaseFilter filter, PageRequest page, Actor actor, BiFunction<CaseRow, Decision, T> line) {
        access.requirePersons(actor);
        var rows = cases.page(filter, page, said -> access.meant(said, actor).value(), actor);
        var known = arrangements.factsOfCaseloads(
                rows.stream().map(CaseRow::caseloadId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> line.apply(
                        row, access.require(actor, Action.LIST, row.facts(), under(row.caseloadId(), known))))
                .toList();
    }

    private static ArrangementFacts under(@Nullable UUID caseload, Map<UUID, ArrangementFacts> known) {
        return caseload == null ? ArrangementFacts.NONE : known.getOrDefault(caseload, ArrangementFacts.NONE);
    }
}
