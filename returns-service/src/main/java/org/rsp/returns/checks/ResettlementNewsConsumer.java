package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Hears that somebody is to be resettled, and that a plan is not followed any more. */
@ApplicationScoped
class ResettlementNewsConsumer implements EventHandler<ResettlementNews> {

    private final ResettlementNewsService news;

    ResettlementNewsConsumer(ResettlementNewsService news) {
        this.news = news;
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
        return "processing.solution-plan.*";
    }

    @Override
    public Class<ResettlementNews> payload() {
        return ResettlementNews.class;
    }

    @Override
    public void handle(IncomingEvent<ResettlementNews> event) {
        news.heard(event.type(), event.subject(), event.data());
    }
}
