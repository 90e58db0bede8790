package org.rsp.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** What a request is for. A closed list; each operation has a default, each role those it may serve. */
public enum Purpose {
    PROTECTION,
    PROCESSING,
    RESETTLEMENT,
    RETURN,
    STATISTICS,
    AUDIT,
    SUPERVISION;

    /** Where a request states it. */
    public static final String HEADER = "Purpose";

    public static Optional<Purpose> find(String name) {
        return Arrays.stream(values()).filter(p -> p.name().equals(name)).findFirst();
    }
}
