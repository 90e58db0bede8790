package org.rsp.platform.facts;

import java.util.Set;
import java.util.UUID;

/** Of these cases nothing is known that may be decided on: the work is done anew after it was asked. It never leaves {@link KnownFacts#deciding}. */
final class FactsOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<UUID> cases;

    FactsOutdated(Set<UUID> cases) {
        super("facts are asked for", null, false, false);
        this.cases = Set.copyOf(cases);
    }

    Set<UUID> cases() {
        return cases;
    }
}
