package org.rsp.platform.access;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.Refusal;

/**
 * Tells the database for whom each transaction is, as its first statement, until it ends: the policies on rows ask for it.
 * Whatever takes a connection of the pool passes here, Hibernate and plain JDBC alike. Nothing known, nothing told: then
 * there are no rows.
 */
@Singleton
public class RowContext implements AgroalPoolInterceptor {

    private static final ScopedValue<Boolean> SYSTEM = ScopedValue.newInstance();

    private static final String TELL =
            "select set_config('app.organisation', ?, true), set_config('app.actor_kind', ?, true), set_config('app.subject', ?, true)";

    private final Instance<Caller> caller;

    RowContext(Instance<Caller> caller) {
        this.caller = caller;
    }

    /**
     * Work of the service's own, for no organisation: only for jobs that must reach the rows of all, and only around a whole
     * transaction. A table lets it pass only if one of its policies says so.
     */
    public static <T> T asSystem(Supplier<T> work) {
        return ScopedValue.where(SYSTEM, true).call(work::get);
    }

    /** Whether this is work of the service's own: an event that it hears, or a job, of which nobody who asks is told. */
    public static boolean isSystem() {
        return SYSTEM.isBound();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                return; // what is set would end before the next statement: no context, no rows
            }
            var asking = SYSTEM.isBound() ? Optional.<Actor>empty() : actor();
            try (var tell = connection.prepareStatement(TELL)) {
                tell.setString(1, asking.map(Actor::organisation).orElse(""));
                tell.setString(
                        2,
                        SYSTEM.isBound()
                                ? "system"
                                : asking.map(RowContext::kind).orElse(""));
                tell.setString(3, asking.map(RowContext::person).orElse(""));
                tell.execute();
            }
        } catch (SQLException e) {
            throw new RowContextFailure(e);
        }
    }

    private Optional<Actor> actor() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller.get().actor());
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /** Another service of the platform is no organisation; a table says by its policies what such a one may read. */
    private static String kind(Actor actor) {
        return actor.has(Role.SERVICE) ? "service" : "";
    }

    /** Who works on a case, where only some may (ACC-3); a service is nobody. */
    private static String person(Actor actor) {
        return actor.has(Role.SERVICE) ? "" : actor.subject();
    }

    /** The database could not be told; nothing may be asked of it then. */
    static class RowContextFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowContextFailure(SQLException cause) {
            super("the database could not be told for whom the transaction is", cause);
        }
    }
}
