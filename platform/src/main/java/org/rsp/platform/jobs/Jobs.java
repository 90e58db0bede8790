package org.rsp.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.sql.Sql;

/** Calls the jobs of a service every ten seconds. What one of them suffers holds up no other, and is tried again the next time. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('job ' || :job, 0)) as alone";

    private final Instance<Job> jobs;
    private final Instance<EntityManager> entities;
    private final Clock clock;

    Jobs(@Any Instance<Job> jobs, Instance<EntityManager> entities, Clock clock) {
        this.jobs = jobs;
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        runAt(clock);
    }

    /** All of them, as if it were that late. */
    public void runAt(Clock when) {
        for (Job job : jobs) {
            try {
                while (RowContext.asSystem(
                        () -> QuarkusTransaction.requiringNew().call(() -> isAlone(job) && job.turn(when.instant())))) {
                    // the next part
                }
            } catch (RuntimeException e) {
                LOG.errorf("job %s failed: %s", job.name(), e.getClass().getName());
            }
        }
    }

    private boolean isAlone(Job job) {
        return Sql.column(entities.get(), ALONE, "alone", Boolean.class)
                .setParameter("job", job.name())
                .getSingleResult();
    }
}
