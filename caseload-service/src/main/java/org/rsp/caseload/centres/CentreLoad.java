package org.rsp.caseload.centres;

import java.util.Map;

/**
 * How many open tasks of one procedure an assessment centre had when they were counted.
 *
 * @param parts by custodian; none without any
 */
record CentreLoad(String procedure, Map<String, Long> parts) {

    CentreLoad {
        parts = Map.copyOf(parts);
    }
}
