package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PsqlScriptTest {

    @Test
    void reads_what_psql_would_read() {
        var script = """
                -- a comment
                \\getenv word RSP_WORD

                CREATE ROLE one
                  PASSWORD :'word';
                CREATE DATABASE one;
                """;

        assertEquals(
                List.of("CREATE ROLE one\nPASSWORD 'it''s RSP_WORD';", "CREATE DATABASE one;"),
                PsqlScript.statements(script, name -> "it's " + name));
    }

    @Test
    void refuses_what_it_does_not_understand() {
        assertThrows(Refused.class, () -> PsqlScript.statements("\\connect other", name -> name));
        assertThrows(Refused.class, () -> PsqlScript.statements("SELECT :'nothing';", name -> name));
    }
}
