package org.rsp.caseload;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** What is policy about the rights of persons, and no law of nature. */
@ConfigMapping(prefix = "rsp.rights")
public interface RightsConfig {

    /** How long after it was received a request of a person is to be answered. */
    Period answerWithin();
}
