package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.rsp.platform.sql.Sql;

/** Hibernate keeps the plan of a statement, and finds it again. */
@QuarkusTest
class PlanCacheTest {

    private static final int TIMES = 100;

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Test
    void the_plan_of_a_statement_is_kept_once() {
        QuarkusTransaction.requiringNew().run(() -> {
            ask();
            long before = plans();
            for (int each = 0; each < TIMES; each++) {
                ask();
            }
            // whatever a job asks for the first time meanwhile is far less
            assertTrue(plans() - before < TIMES / 2, () -> before + " plans, and then " + plans());
        });
    }

    private void ask() {
        Sql.column(entities, "select 1 as one", "one", Integer.class).getSingleResult();
        Sql.rows(entities, "select 1 as one, 2 as two").getSingleResult();
        Sql.lock(entities, "plans");
    }

    private long plans() {
        return factory.unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
