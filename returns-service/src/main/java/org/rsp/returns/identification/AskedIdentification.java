package org.rsp.returns.identification;

import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.lifecycle.Versioned;

/** An identification as the state has it that is asked: its versions count what that state can see, and nothing else that was done. */
record AskedIdentification(Identification of) implements Versioned {

    @Override
    public UUID id() {
        return of.id();
    }

    @Override
    public long version() {
        return of.entryVersion();
    }

    @Override
    public List<AuditSubject> subjects() {
        return of.subjects();
    }
}
