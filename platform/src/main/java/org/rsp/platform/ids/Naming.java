package org.rsp.platform.ids;

import java.util.UUID;

/**
 * Under which ids somebody is told of a case and the persons in it. Its custodian knows them by their own ids; everybody else by
 * names that mean nothing to anybody but them.
 */
@FunctionalInterface
public interface Naming {

    /** By their own ids: to the custodian, and between the platform's own services. */
    Naming REAL = id -> id;

    /** For whom no names have been made: then no id may leave. */
    Naming NONE = _ -> {
        throw new IllegalStateException("nobody has said under which names this is told");
    };

    UUID name(UUID id);
}
