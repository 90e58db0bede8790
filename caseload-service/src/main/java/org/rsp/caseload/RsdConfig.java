package org.rsp.caseload;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** What is policy about the determination of status, and no law of nature. */
@ConfigMapping(prefix = "rsp.rsd")
public interface RsdConfig {

    /** Whether a claim may be accelerated because it is manifestly unfounded; otherwise it goes through regularly. */
    boolean manifestlyUnfounded();

    /** How long after somebody did not come to an interview a determination may be closed. */
    Period closeAfterNoShow();

    /** How many days somebody has to appeal; the law of no state of the region may make it fewer than thirty here. */
    int appealDays();
}
