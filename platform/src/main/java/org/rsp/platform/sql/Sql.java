package org.rsp.platform.sql;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The one way to ask in SQL through Hibernate, in the caller's transaction; what only writes does not need it. A query of one column names it: by its type alone, as in {@code
 * createNativeQuery(sql, UUID.class)}, Hibernate 7.2 never finds its plan again. It keeps another one each time, all under one hash, and compares with each.
 */
public final class Sql {

    private Sql() {}

    /**
     * Asks for one column of each row.
     *
     * @param name of the column that the statement selects
     */
    public static <T> NativeQuery<T> column(EntityManager entities, String sql, String name, Class<T> type) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type).addScalar(name, type);
    }

    /** Each row as an array of what the driver makes of its columns. */
    public static NativeQuery<Object[]> rows(EntityManager entities, String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    /** Until the transaction ends nobody else passes here with this name: waits for whoever did. */
    public static void lock(EntityManager entities, String name) {
        column(
                        entities,
                        "select 1 as held from pg_advisory_xact_lock(hashtextextended(:name, 0))",
                        "held",
                        Integer.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** The same for whom a number is the name. Names in words are numbers too in the end, by their hash: two may meet, and then one waits in vain. */
    public static void lock(EntityManager entities, long number) {
        column(entities, "select 1 as held from pg_advisory_xact_lock(:number)", "held", Integer.class)
                .setParameter("number", number)
                .getSingleResult();
    }
}
