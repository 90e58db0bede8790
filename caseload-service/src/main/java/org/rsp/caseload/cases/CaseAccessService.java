package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.MeantId;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The policy is asked here for every case that leaves, besides the condition on the rows: not visible is not found. */
@ApplicationScoped
class CaseAccessService implements Visible<Case> {

    private final CaseRepository cases;
    private final CaseListRepository lists;
    private final SealedCaseRepository sealed;
    private final ArrangementService arrangements;
    private final Access access;

    CaseAccessService(
            CaseRepository cases,
            CaseListRepository lists,
            SealedCaseRepository sealed,
            ArrangementService arrangements,
            Access access) {
        this.cases = cases;
        this.lists = lists;
        this.sealed = sealed;
        this.arrangements = arrangements;
        this.access = access;
    }

    @Override
    public Case get(UUID id, Actor actor) {
        access.requirePersons(actor);
        return read(access.meant(id, actor), actor);
    }

    /** By an id of which it has been settled whose it is. */
    Case read(MeantId id, Actor actor) {
        var found = cases.findToRead(id, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(Action.READ, found, actor);
        return found;
    }

    @Override
    public Case lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        return hold(access.meant(id, actor), actor);
    }

    /** The same with its row locked. */
    Case hold(MeantId id, Actor actor) {
        var found = cases.findToChange(id, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        sealed.askAgain(found);
        require(Action.WRITE, found, actor);
        return found;
    }

    @Override
    public Decision require(Case found, Actor actor) {
        return require(Action.READ, found, actor);
    }

    Decision require(Action action, Case found, Actor actor) {
        return access.require(actor, action, found.facts(), arrangement(found.caseloadId()));
    }

    /** Those cases to which this one refers, as far as the rows let the caller know of them (STY-6). */
    List<UUID> references(Case c) {
        var known = cases.known(c.crossReferences());
        return c.crossReferences().stream().filter(known::contains).toList();
    }

    /** Whether the caller may know who looked at the case: its custodian may (ACC-15). */
    Decision requireAudit(UUID id, Actor actor) {
        var own = cases.findOwn(id, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return require(Action.AUDIT, own, actor);
    }

    /** Under which a case is by its caseload, as far as the organisation of this transaction may know of it. */
    ArrangementFacts arrangement(@Nullable UUID caseload) {
        return under(caseload, arrangements.factsOfCaseloads(caseload == null ? Set.of() : Set.of(caseload)));
    }

    /** A page of the worklist, one row more. */
    List<CaseRow> page(CaseFilter filter, PageRequest page, Actor actor) {
        access.requirePersons(actor);
        return lists.page(filter, page, actor);
    }

    /** What may be told of each of the rows by an action on many. */
    <R extends Listed> Function<R, Decision> decisions(Action action, List<R> rows, Actor actor) {
        var known = arrangements.factsOfCaseloads(
                rows.stream().map(Listed::caseloadId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return row -> access.require(actor, action, row.facts(), under(row.caseloadId(), known));
    }

    private static ArrangementFacts under(@Nullable UUID caseload, Map<UUID, ArrangementFacts> known) {
        return caseload == null ? ArrangementFacts.NONE : known.getOrDefault(caseload, ArrangementFacts.NONE);
    }
}
