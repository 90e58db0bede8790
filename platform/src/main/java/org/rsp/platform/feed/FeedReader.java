package org.rsp.platform.feed;

import org.rsp.platform.audit.AuditEntry;
import org.rsp.platform.identity.Actor;

/**
 * Who reads its feed.
 *
 * @param asked the entry that the request leaves in the audit, still about nobody
 */
record FeedReader(Actor actor, AuditEntry asked) {

    String organisation() {
        return actor.organisation();
    }
}
