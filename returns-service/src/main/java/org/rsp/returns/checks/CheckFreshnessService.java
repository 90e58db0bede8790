package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import org.rsp.returns.ChecksConfig;

/** For how long a check counts, as it is set. */
@ApplicationScoped
class CheckFreshnessService {

    private final ChecksConfig config;

    CheckFreshnessService(ChecksConfig config) {
        this.config = config;
    }

    Period of(CheckKind kind) {
        return switch (kind) {
            case NON_REFOULEMENT -> config.nonRefoulement();
            case BEST_INTERESTS -> config.bestInterests();
            case FITNESS -> config.fitness();
            case FAMILY_UNITY -> config.familyUnity();
            case TRAFFICKING_SAFETY -> config.traffickingSafety();
            case CONFLICTS -> config.conflicts();
        };
    }
}
