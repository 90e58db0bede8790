package org.rsp.caseload;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** What is policy about the protection of persons, and no law of nature. */
@ConfigMapping(prefix = "rsp.protection")
public interface ProtectionConfig {

    /** How long a victim of trafficking has at least to recover and reflect. */
    Period reflectionPeriod();

    /** After how long, at the latest, it is asked again whether somebody who is locked up must be. */
    Period closedReview();

    /** The same of every other place. */
    Period openReview();
}
