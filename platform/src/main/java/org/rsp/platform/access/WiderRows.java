package org.rsp.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.rsp.platform.sql.Sql;

/**
 * Statements inside an organisation's transaction that reach further than its own rows: the service's work, of which the
 * organisation is told only what is decided afterwards. A table lets them pass only if one of its policies says so.
 */
@ApplicationScoped
public class WiderRows {

    private final Instance<EntityManager> entities;

    WiderRows(Instance<EntityManager> entities) {
        this.entities = entities;
    }

    /** What must be kept for several organisations at once. */
    public <T> T asSystem(Supplier<T> work) {
        return as("system", work);
    }

    /** What decides who may know of a case, as another service of the platform would ask for it (ACC-13). */
    public <T> T asService(Supplier<T> work) {
        return as("service", work);
    }

    /**
     * What another organisation has bound itself to by an offer, in its name, because the offer has just been taken: with its rows, and with none of
     * the caller's. It is nobody's work in particular: what only some of the organisation's staff may know of is decided on all the same.
     */
    public <T> T inNameOf(String organisation, Supplier<T> work) {
        return with("app.organisation", organisation, () -> with("app.subject", "", work));
    }

    private <T> T as(String kind, Supplier<T> work) {
        return with("app.actor_kind", kind, work);
    }

    /** What was changed before is written as the caller, what the work changes as what it is. Work that fails ends the transaction. */
    private <T> T with(String setting, String value, Supplier<T> work) {
        var session = entities.get();
        session.flush();
        var before = told(session, setting, value);
        var done = work.get();
        session.flush();
        told(session, setting, before);
        return done;
    }

    /** Tells what stood there before, in the same round trip: PostgreSQL works out what is selected from left to right, which WiderRowsTest holds. */
    private static String told(EntityManager session, String setting, String value) {
        var row = Sql.rows(
                        session,
                        "select coalesce(current_setting(:setting, true), ''), set_config(:setting, :value, true)")
                .setParameter("setting", setting)
                .setParameter("value", value)
                .getSingleResult();
        return (String) row[0];
    }
}
