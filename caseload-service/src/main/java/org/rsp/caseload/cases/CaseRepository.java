package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.MeantId;
import org.rsp.platform.identity.Actor;

/** Cases as far as the condition on rows lets the caller know of them; {@link CaseAccessService} asks the policy besides. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID> {

    private static final String ROWS = "select c.id, c.version, c.state, c.number, c.custodian, c.countryOfAsylum,"
            + " c.caseloadId, c.persons, c.registeredAt, c.updatedAt, c.place, c.origins from Case c where ";

    Optional<Case> findToRead(MeantId id, Actor actor) {
        return find(
                        "from Case c left join fetch c.individuals where "
                                + CaseVisibility.ofReading(actor).of(id).condition(),
                        actor.organisation(),
                        id.value())
                .singleResultOptional();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Case> findToChange(MeantId id, Actor actor) {
        return find(
                        "from Case c where " + CaseVisibility.ofWriting().of(id).condition(),
                        actor.organisation(),
                        id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The case of a custodian in whose name this transaction is, its row locked until it ends. */
    Optional<Case> lockOf(String custodian, UUID id) {
        return find("custodian = ?1 and id = ?2", custodian, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Some persons, as far as the rows let this transaction know of them. */
    List<Individual> individuals(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from Individual i where i.id in ?1 order by i.position, i.id", Individual.class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** One's own, to be told who looked at it. */
    Optional<Case> findOwn(UUID id, Actor actor) {
        return find("custodian = ?1 and id = ?2", actor.organisation(), id).singleResultOptional();
    }

    /** Which of these are there for this transaction. */
    Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(find("select c.id from Case c where c.id in ?1", ids)
                        .project(UUID.class)
                        .list());
    }

    /** The case in which a person is, as far as the rows let this transaction's organisation know of it. */
    Optional<UUID> findCaseHolding(UUID individual) {
        return getEntityManager()
                .createQuery("select i.caseId from Individual i where i.id = ?1", UUID.class)
                .setParameter(1, individual)
                .getResultStream()
                .findFirst();
    }

    /** Where a person is recorded, whoever is the custodian: the platform's own question. */
    Optional<PersonPlace> findPlace(UUID individual) {
        return getEntityManager()
                .createQuery(
                        "select new org.rsp.caseload.cases.PersonPlace(i.id, i.caseId, i.custodian) from Individual i where i.id = ?1",
                        PersonPlace.class)
                .setParameter(1, individual)
                .getResultStream()
                .findFirst();
    }

    /** By the real id of the person. */
    boolean isInOpenCase(UUID individual) {
        return getEntityManager()
                        .createQuery(
                                "select count(c) from Case c join c.individuals i where i.id = ?1 and c.state <> CLOSED",
                                Long.class)
                        .setParameter(1, individual)
                        .getSingleResult()
                > 0;
    }

    /** The case of a person, if the caller is its custodian. */
    Optional<UUID> findCaseOf(UUID individual, Actor actor) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Case c join c.individuals i where i.id = ?1 and c.custodian = ?2", UUID.class)
                .setParameter(1, individual)
                .setParameter(2, actor.organisation())
                .getResultStream()
                .findFirst();
    }

    /** As far as the rows let this transaction know of them. */
    List<CaseRow> rows(Set<UUID> ids) {
        return find(ROWS + "c.id in ?1", ids).project(CaseRow.class).list();
    }
}
