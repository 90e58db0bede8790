package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final List<String> FRAMES = List.of(
            "java.util.HashMap.get",
            "org.postgresql.jdbc.PgStatement.execute",
            "org.rsp.platform.audit.AuditTable.insert",
            "org.rsp.caseload.cases.CaseService.register",
            "io.quarkus.arc.impl.Invocation.proceed");

    @Test
    void a_sample_is_of_the_library_for_which_the_JDK_works() {
        assertEquals("PostgreSQL's driver", Samples.library(FRAMES));
        assertEquals("Hibernate Validator", Samples.library(List.of("org.hibernate.validator.internal.X.validate")));
        assertEquals("the JDK alone", Samples.library(List.of("java.lang.Thread.run")));
    }

    @Test
    void a_sample_is_of_the_part_of_ours_that_called_last() {
        assertEquals(Optional.of("platform.audit"), Samples.part(FRAMES));
        assertEquals(Optional.empty(), Samples.part(List.of("io.vertx.core.X.handle")));
    }

    @Test
    void the_threads_of_requests_are_counted_alone() {
        assertTrue(Samples.isOfRequests("executor-thread-7"));
        assertTrue(Samples.isOfRequests("vert.x-eventloop-thread-1"));
        assertFalse(Samples.isOfRequests("outbox-relay"));
    }
}
