package org.rsp.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.leftout.LeftOut;

/** Allows everything to the custodian, and tells nobody else of an event. */
@Alternative
@Priority(1)
@Singleton
class AccessLeftOut extends Access {

    private static final Decision ALLOWED =
            new Decision(true, "ACC-6", EnumSet.allOf(FieldClass.class), true, "nobody asked");

    AccessLeftOut(StatedPurpose stated, Tokens tokens, Clock clock) {
        super(stated, tokens, clock);
    }

    @Override
    public Purpose purpose(Actor actor) {
        return LeftOut.POLICY.isSo() ? Purpose.PROCESSING : super.purpose(actor);
    }

    @Override
    public Decision decide(Actor actor, Action action, CaseFacts facts, ArrangementFacts arrangement) {
        return LeftOut.POLICY.isSo() ? ALLOWED : super.decide(actor, action, facts, arrangement);
    }

    @Override
    public Map<String, Naming> audience(CaseFacts facts, ArrangementFacts arrangement, FieldClass needed) {
        return LeftOut.RECIPIENTS.isSo() ? Map.of() : super.audience(facts, arrangement, needed);
    }
}
