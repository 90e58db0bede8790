package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLogTest {

    private static final String LOG = """
            2026-11-23 06:00:00.000 UTC [77] LOG:  duration: 0.010 ms  plan:
            \tQuery Text: select set_config('app.organisation', $1, true), set_config('app.actor_kind', $2, true)
            \tResult  (cost=0.00..0.01 rows=1 width=64) (actual rows=1.00 loops=1)
            2026-11-23 06:00:00.100 UTC [77] LOG:  duration: 12.500 ms  plan:
            \tQuery Text: select c.id
            \t  from case_file c order by c.updated_at
            \tLimit  (cost=0.42..9.00 rows=51 width=100) (actual rows=51.00 loops=1)
            \t  Buffers: shared hit=50 read=3
            \t  ->  Seq Scan on case_file c  (cost=0.00..1.00 rows=9 width=9) (actual rows=51.00 loops=1)
            \t        Buffers: shared hit=50
            2026-11-23 06:00:00.200 UTC [78] ERROR:  something else
            """;

    @Test
    void a_statement_is_found_with_what_it_touched() {
        var found = PlanLog.statements(LOG);
        assertEquals(1, found.size());
        var statement = found.getFirst();
        assertEquals(12.5, statement.millis());
        assertEquals("select c.id from case_file c order by c.updated_at", statement.query());
        assertEquals(53, statement.buffers());
        assertEquals(List.of("case_file"), statement.scanned());
        assertEquals(4, statement.plan().size());
    }

    @Test
    void nothing_is_found_where_nothing_was_written() {
        assertEquals(List.of(), PlanLog.statements(""));
    }
}
