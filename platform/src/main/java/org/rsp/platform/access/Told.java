package org.rsp.platform.access;

import java.util.Set;

/** A view, and the decision that it was built by: what the audit is told of it. */
public record Told<V>(V view, Decision decision) {

    public String rule() {
        return decision.rule();
    }

    public Set<FieldClass> released() {
        return decision.released(view.getClass());
    }
}
