package org.rsp.returns.suspensions;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Hears what is done for persons' safety, each kind of event by a bean of its own; of what else there is of the kind nothing follows here. */
abstract class SafetyNewsConsumer implements EventHandler<SafetyNews> {

    private static final Map<String, SuspensionReason> REASONS = Map.ofEntries(
            Map.entry("processing.status-determination.lodged.v1", SuspensionReason.CLAIM_LODGED),
            Map.entry("processing.status-determination.lodged-again.v1", SuspensionReason.CLAIM_LODGED),
            Map.entry("processing.status-determination.reopened.v1", SuspensionReason.CLAIM_LODGED),
            Map.entry("processing.status-decision.reopened.v1", SuspensionReason.CLAIM_LODGED),
            Map.entry("processing.status-decision.set-aside.v1", SuspensionReason.CLAIM_LODGED),
            Map.entry("processing.appeal.lodged.v1", SuspensionReason.APPEAL_LODGED),
            Map.entry("processing.appeal.lodged-again.v1", SuspensionReason.APPEAL_LODGED),
            Map.entry("processing.appeal.leave-granted.v1", SuspensionReason.APPEAL_LODGED),
            Map.entry("processing.fear-expression.recorded.v1", SuspensionReason.FEAR_EXPRESSED),
            Map.entry("processing.removal-stay.ordered.v1", SuspensionReason.STAY_ORDERED),
            Map.entry("processing.solution-plan.withdrawn.v1", SuspensionReason.PLAN_ENDED),
            Map.entry("processing.solution-plan.given-up.v1", SuspensionReason.PLAN_ENDED));

    private static final String CONSENT = "processing.return-consent.recorded.v1";

    private final SuspensionService suspensions;
    private final String types;

    SafetyNewsConsumer(SuspensionService suspensions, String types) {
        this.suspensions = suspensions;
        this.types = types;
    }

    @Override
    public String consumer() {
        return "returns-service";
    }

    @Override
    public String topic() {
        return "processing.v1";
    }

    @Override
    public String type() {
        return types;
    }

    @Override
    public Class<SafetyNews> payload() {
        return SafetyNews.class;
    }

    @Override
    public void handle(IncomingEvent<SafetyNews> event) {
        var of = event.data();
        if (of.caseId() == null || of.individualId() == null) {
            return;
        }
        var reason = event.type().equals(CONSENT) && Boolean.FALSE.equals(of.consents())
                ? SuspensionReason.CONSENT_WITHDRAWN
                : REASONS.get(event.type());
        if (reason != null) {
            suspensions.heard(new KnownSafeguard.News(
                    event.subject(), of.individualId(), of.caseId(), reason, event.sequence(), event.at()));
        }
    }

    @Dependent
    static class OfClaims extends SafetyNewsConsumer {
        OfClaims(SuspensionService suspensions) {
            super(suspensions, "processing.status-determination.*");
        }
    }

    @Dependent
    static class OfDecisions extends SafetyNewsConsumer {
        OfDecisions(SuspensionService suspensions) {
            super(suspensions, "processing.status-decision.*");
        }
    }

    @Dependent
    static class OfAppeals extends SafetyNewsConsumer {
        OfAppeals(SuspensionService suspensions) {
            super(suspensions, "processing.appeal.*");
        }
    }

    @Dependent
    static class OfFears extends SafetyNewsConsumer {
        OfFears(SuspensionService suspensions) {
            super(suspensions, "processing.fear-expression.*");
        }
    }

    @Dependent
    static class OfStays extends SafetyNewsConsumer {
        OfStays(SuspensionService suspensions) {
            super(suspensions, "processing.removal-stay.*");
        }
    }

    @Dependent
    static class OfConsents extends SafetyNewsConsumer {
        OfConsents(SuspensionService suspensions) {
            super(suspensions, "processing.return-consent.*");
        }
    }

    @Dependent
    static class OfPlans extends SafetyNewsConsumer {
        OfPlans(SuspensionService suspensions) {
            super(suspensions, "processing.solution-plan.*");
        }
    }
}
