package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Hears that a solution was handed over to whoever returns people. */
@ApplicationScoped
class PlanConsumer implements EventHandler<PlanNews> {

    private static final String RETURNS = "RETURNS";

    private final PlannedReturnService returns;

    PlanConsumer(PlannedReturnService returns) {
        this.returns = returns;
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
        return "processing.solution-plan.handed-over.v1";
    }

    @Override
    public Class<PlanNews> payload() {
        return PlanNews.class;
    }

    @Override
    public void handle(IncomingEvent<PlanNews> event) {
        var plan = event.data();
        if (plan.receiver().equals(RETURNS)) {
            returns.handedOver(event.subject(), plan, event.at());
        }
    }
}
