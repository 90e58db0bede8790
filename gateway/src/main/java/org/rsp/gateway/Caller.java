package org.rsp.gateway;

import java.util.Set;

/** Who sent a verified token, as far as the gateway needs to know: one allowance per client and person. */
record Caller(String client, String subject, Set<String> audiences) {

    boolean mayReach(Area area) {
        return audiences.contains(area.service());
    }

    String allowance() {
        return client + " " + subject;
    }
}
