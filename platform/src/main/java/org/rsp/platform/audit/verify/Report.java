package org.rsp.platform.audit.verify;

import java.util.List;

/** What a check of one service has seen, and what it has found wrong: at most one finding for a chain. */
record Report(long entries, long chains, long unsealed, List<Finding> findings) {

    boolean isGood() {
        return findings.isEmpty();
    }
}
