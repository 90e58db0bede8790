package org.rsp.caseload.determinations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Status determinations, for their custodian and for UNHCR. */
@ApplicationScoped
class StatusDeterminationRepository implements PanacheRepositoryBase<StatusDetermination, UUID> {

    private static final List<StatusDeterminationState> OPEN = Stream.of(StatusDeterminationState.values())
            .filter(StatusDeterminationState::isOpen)
            .toList();

    private static final List<String> REVIEWING = Stream.of(
                    StatusDeterminationTransition.RETURN, StatusDeterminationTransition.ENDORSE)
            .map(StatusDeterminationTransition.LIFECYCLE::operation)
            .toList();

    /** Whose claim stands where, and in which minute it came to stand there. */
    record Standing(UUID individualId, StatusDeterminationState state, Instant updatedAt) {}

    /** Which determination of whom is decided. */
    record Decided(UUID id, UUID individualId) {}

    Optional<StatusDetermination> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<StatusDetermination> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The person's claim on which no decision is issued yet, the latest if there are several; its row stays locked. */
    Optional<StatusDetermination> lockOpen(UUID individual, Actor actor) {
        return find(
                        "individualId = ?1 and custodian = ?2 and state in ?3 order by lodgedAt desc, place",
                        individual,
                        actor.organisation(),
                        OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean hasOpen(UUID individual) {
        return count("individualId = ?1 and state in ?2", individual, OPEN) > 0;
    }

    /** Whether it is decided of the person that the person is a refugee in the person's own right. */
    boolean isRecognised(UUID individual, Actor actor) {
        return list("individualId = ?1 and custodian = ?2", individual, actor.organisation()).stream()
                .map(StatusDetermination::outcome)
                .anyMatch(outcome -> outcome != null && outcome.isRecognition());
    }

    /** Of persons of any custodian, as far as the rows let this transaction know of them. */
    List<Standing> standing(Set<UUID> individuals) {
        return find(
                        "select d.individualId, d.state, d.updatedAt from StatusDetermination d where d.individualId in ?1",
                        individuals)
                .project(Standing.class)
                .list();
    }

    /** The same of what is decided. */
    List<Decided> decided(Set<UUID> individuals) {
        return find(
                        "select d.id, d.individualId from StatusDetermination d where d.individualId in ?1 and d.state in ?2",
                        individuals,
                        List.of(StatusDeterminationState.DECIDED, StatusDeterminationState.DECISION_ISSUED))
                .project(Decided.class)
                .list();
    }

    /** The accounts of all who have returned or endorsed an assessment of it. */
    List<String> reviewers(UUID determination) {
        return getEntityManager()
                .createQuery(
                        "select distinct h.subject from HistoryEntry h where h.id.resource = ?1 and h.act in ?2",
                        String.class)
                .setParameter(1, determination)
                .setParameter(2, REVIEWING)
                .getResultList();
    }

    /** Whether the account has acted on a determination of the person's, or is to hear the person. */
    boolean tookPart(UUID individual, String subject) {
        return !getEntityManager()
                .createQuery(
                        "select d.id from StatusDetermination d where d.individualId = ?1 and (exists"
                                + " (select 1 from HistoryEntry h where h.id.resource = d.id and h.subject = ?2) or exists"
                                + " (select 1 from Interview i where i.determinationId = d.id and i.interviewer = ?2))",
                        UUID.class)
                .setParameter(1, individual)
                .setParameter(2, subject)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When one of these persons last claimed or expressed fear, or a claim that had ended was taken up again. */
    Optional<Instant> findLastClaimed(Set<UUID> individuals) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(h.at) from HistoryEntry h where h.act in ?2"
                                + " and h.id.resource in (select d.id from StatusDetermination d where d.individualId in ?1)",
                        Instant.class)
                .setParameter(1, individuals)
                .setParameter(
                        2,
                        Set.of(
                                StatusDeterminationTransition.LIFECYCLE.operation(
                                        StatusDeterminationTransition.LODGE_CLAIM_FOR),
                                StatusDeterminationTransition.LIFECYCLE.operation(
                                        StatusDeterminationTransition.REOPEN)))
                .getSingleResult());
    }

    /** Of one person, whom the reader may know of; who waits longest first, one more than the page. */
    List<StatusDetermination> of(UUID individual, PageRequest page) {
        return page("d.individualId = ?1", new ArrayList<>(List.of(individual)), page);
    }

    /** Of all persons of the reader's organisation. */
    List<StatusDetermination> own(StatusDeterminationFilter filter, PageRequest page, Actor actor) {
        var which = new StringBuilder("d.custodian = ?1");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            which.append(" and d.state = ?").append(values.size());
        }
        if (filter.modality() != null) {
            values.add(filter.modality());
            which.append(" and d.modality = ?").append(values.size());
        }
        return page(which.toString(), values, page);
    }

    private List<StatusDetermination> page(String which, List<Object> values, PageRequest page) {
        var query = new StringBuilder("from StatusDetermination d where ").append(which);
        page.after().ifPresent(after -> {
            values.add(after.order());
            values.add(after.id());
            int n = values.size();
            query.append(
                    " and (d.queueOrder > ?%d or d.queueOrder = ?%d and d.place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by d.queueOrder, d.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
