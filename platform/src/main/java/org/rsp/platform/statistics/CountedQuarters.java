package org.rsp.platform.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.rsp.platform.sql.Sql;

/**
 * Which quarters a service has counted, and when (STA-6): the table {@code counted_quarter}, which a service that has statistics makes, with policies that let nobody
 * pass but the service's own work.
 */
@ApplicationScoped
public class CountedQuarters {

    private final Instance<EntityManager> entities;

    CountedQuarters(Instance<EntityManager> entities) {
        this.entities = entities;
    }

    /** Whether it is for the caller to count it now: nobody has, and until this transaction ends nobody does. */
    public boolean begins(Quarter quarter, LocalDate today) {
        return entities.get()
                        .createNativeQuery(
                                "insert into counted_quarter (quarter, counted_on) values (:quarter, :today) on conflict do nothing")
                        .setParameter("quarter", quarter.from())
                        .setParameter("today", today)
                        .executeUpdate()
                == 1;
    }

    /** The day on which it was counted. */
    public LocalDate countedOn(Quarter quarter) {
        return Sql.column(
                        entities.get(),
                        "select counted_on from counted_quarter where quarter = :quarter",
                        "counted_on",
                        LocalDate.class)
                .setParameter("quarter", quarter.from())
                .getSingleResult();
    }
}
