package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Rows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Who may know of a return: the custodian, UNHCR as long as the return is open, and IOM of one to which the person has consented. It is decided by the
 * facts of the person's case, as in the service that has it; to everybody else there is no return.
 */
@ApplicationScoped
class ReturnAccessService implements Visible<Return> {

    private final ReturnRepository returns;
    private final KnownFacts facts;
    private final Access access;

    ReturnAccessService(ReturnRepository returns, KnownFacts facts, Access access) {
        this.returns = returns;
        this.facts = facts;
        this.access = access;
    }

    @Override
    public Return get(UUID said, Actor actor) {
        access.requirePersons(actor);
        var meant = access.meant(said, actor);
        return allowed(
                Action.READ, returns.find(meant.value()).filter(r -> isOwn(r, actor) == meant.byCustodian()), actor);
    }

    @Override
    public Return lock(UUID said, Actor actor) {
        access.requirePersons(actor);
        var meant = access.meant(said, actor);
        return allowed(
                Action.WRITE, returns.lock(meant.value()).filter(r -> isOwn(r, actor) == meant.byCustodian()), actor);
    }

    private Return allowed(Action action, Optional<Return> found, Actor actor) {
        var one = found.orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(action, one, actor);
        return one;
    }

    @Override
    public Decision require(Return found, Actor actor) {
        return require(Action.READ, found, actor);
    }

    /**
     * A page of the custodian's own rows: those of which the caller may know. What the caller may not know of, as in a conflict of interest (ACC-2), or
     * what is of a case that is there no more, is left out before pages are cut. What has to be asked is asked together.
     *
     * @param found reads one more than the page
     * @param of of rows that were read together, which return each is, or is about
     */
    <R> Rows<ListedRow<R>> listed(
            PageRequest page,
            Function<PageRequest, List<R>> found,
            Function<R, Cursor.Key> key,
            Function<List<R>, Function<R, Optional<Return>>> of,
            Actor actor) {
        access.requirePersons(actor);
        return Rows.read(page, found, key, rows -> told(rows, of.apply(rows), actor), ListedRow::row);
    }

    private record RowOf<R>(R row, Return of) {}

    private <R> List<ListedRow<R>> told(List<R> rows, Function<R, Optional<Return>> of, Actor actor) {
        var there = rows.stream()
                .flatMap(row -> of.apply(row).map(r -> new RowOf<>(row, r)).stream())
                .toList();
        var known = facts.of(there.stream().map(each -> each.of().caseId()).collect(Collectors.toSet()));
        return there.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.of().caseId()))
                        .flatMap(found -> findListed(each.of(), found, actor))
                        .map(told -> new ListedRow<>(each.row(), told))
                        .stream())
                .toList();
    }

    private Optional<Decision> findListed(Return found, CaseFacts known, Actor actor) {
        return known.custodian().equals(found.custodian())
                ? Optional.of(access.decide(actor, Action.LIST, of(found, known), ArrangementFacts.NONE))
                        .filter(Decision::allowed)
                : Optional.empty();
    }

    Decision require(Action action, Return found, Actor actor) {
        return access.require(actor, action, of(found, facts.of(found.caseId())), ArrangementFacts.NONE);
    }

    /** Before there is a return: the person's case must be the caller's own. */
    void requireOwn(UUID caseId, Actor actor) {
        access.requirePersons(actor);
        access.require(actor, Action.WRITE, facts.of(caseId), ArrangementFacts.NONE);
    }

    /** The facts of the case, and what this service alone knows: that the person moves by consent. An ended return is nobody's but the custodian's. */
    static CaseFacts of(Return r, CaseFacts of) {
        if (!of.custodian().equals(r.custodian())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return new CaseFacts(
                of.custodian(),
                of.origins(),
                of.open() && r.isOpen(),
                of.movesByConsent() || r.movesByConsent(),
                of.sealed(),
                of.namedStaff(),
                of.conflicted());
    }

    private static boolean isOwn(Return r, Actor actor) {
        return r.custodian().equals(actor.organisation());
    }
}
