package org.rsp.returns.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.sql.Sql;
import org.rsp.returns.guards.ReturnKind;

/** Agreements as far as the caller may know of them: the coordinator all, a party its own (ACC-10). What is in force binds whoever handles a return. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID>, Visible<Agreement> {

    private static final String VISIBLE =
            "from Agreement a where (?1 = true or exists (select 1 from Agreement own join own.parties p"
                    + " where own.id = a.id and p.id.organisation = ?2)) ";

    private static final String ORDER = "order by a.createdAt desc, a.id desc";

    private static final String IN_FORCE_BETWEEN = "from Agreement a where a.state = ?1"
            + " and exists (select 1 from Agreement one join one.parties p where one.id = a.id and p.id.organisation = ?2)"
            + " and exists (select 1 from Agreement two join two.parties p where two.id = a.id and p.id.organisation = ?3)"
            + " order by a.id";

    @Override
    public Agreement get(UUID id, Actor actor) {
        return find(VISIBLE + "and a.id = ?3", all(actor), actor.organisation(), id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Agreement lock(UUID id, Actor actor) {
        return find(VISIBLE + "and a.id = ?3", all(actor), actor.organisation(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** ACC-10. */
    @Override
    public Decision require(Agreement found, Actor actor) {
        return Decision.ofNobody("ACC-10");
    }

    /** Newest first, one row more than the page. */
    List<Agreement> page(PageRequest page, Actor actor) {
        var rows = page.after()
                .map(place -> find(
                        VISIBLE + "and (a.createdAt < ?3 or a.createdAt = ?3 and a.id < ?4) " + ORDER,
                        all(actor),
                        actor.organisation(),
                        place.time(),
                        place.id()))
                .orElseGet(() -> find(VISIBLE + ORDER, all(actor), actor.organisation()));
        return rows.range(0, page.limit()).list();
    }

    /** The one in force, as it is until this transaction ends: nobody suspends or ends it meanwhile. */
    Optional<Agreement> holdInForce(StatePair pair, ReturnKind kind, LocalDate day) {
        return find(IN_FORCE_BETWEEN, AgreementState.IN_FORCE, pair.requesting(), pair.requested())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list()
                .stream()
                .filter(each -> each.isInForceFor(pair, kind, day))
                .findFirst();
    }

    /** The one in force, as it is now. */
    Optional<Agreement> findInForce(StatePair pair, ReturnKind kind, LocalDate day) {
        return find(IN_FORCE_BETWEEN, AgreementState.IN_FORCE, pair.requesting(), pair.requested()).list().stream()
                .filter(each -> each.isInForceFor(pair, kind, day))
                .findFirst();
    }

    /** AGR-8: another one that is in force for something of the same. Until this transaction ends no further one of the two states comes into force. */
    Optional<Agreement> findOther(Agreement agreement) {
        var states = agreement.states();
        var one = states.getFirst().organisation();
        var two = states.getLast().organisation();
        Sql.lock(getEntityManager(), "agreement " + one + " " + two);
        return find(IN_FORCE_BETWEEN, AgreementState.IN_FORCE, one, two).list().stream()
                .filter(each -> !each.id().equals(agreement.id()) && each.overlaps(agreement))
                .findFirst();
    }

    private static boolean all(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }
}
