package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.sql.Sql;

/** What a transaction may reach is wider for some statements, and afterwards exactly what it was. */
@QuarkusTest
class WiderRowsTest {

    @Inject
    WiderRows wider;

    @Inject
    EntityManager entities;

    @Test
    void what_was_wider_is_as_before_afterwards() {
        QuarkusTransaction.requiringNew().run(() -> {
            Sql.rows(entities, """
                            select set_config('app.organisation', 'MYS', true) as organisation,
                                   set_config('app.actor_kind', '', true) as kind,
                                   set_config('app.subject', 'somebody', true) as subject""").getSingleResult();
            assertEquals(List.of("MYS", "system", "somebody"), wider.asSystem(this::settings));
            assertEquals(List.of("MYS", "service", "somebody"), wider.asService(this::settings));
            assertEquals(List.of("AUS", "", ""), wider.inNameOf("AUS", this::settings));
            assertEquals(List.of("AUS", "system", ""), wider.inNameOf("AUS", () -> wider.asSystem(this::settings)));
            assertEquals(List.of("MYS", "", "somebody"), settings());
        });
    }

    private List<Object> settings() {
        return List.of(Sql.rows(entities, """
                        select current_setting('app.organisation', true) as organisation,
                               current_setting('app.actor_kind', true) as kind,
                               current_setting('app.subject', true) as subject""").getSingleResult());
    }
}
