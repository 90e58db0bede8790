package org.rsp.returns.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Hears what persons say to returning, and whether it counts. */
@ApplicationScoped
class ConsentNewsConsumer implements EventHandler<ConsentNews> {

    private final ConsentNewsService news;

    ConsentNewsConsumer(ConsentNewsService news) {
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
        return "processing.return-consent.*";
    }

    @Override
    public Class<ConsentNews> payload() {
        return ConsentNews.class;
    }

    @Override
    public void handle(IncomingEvent<ConsentNews> event) {
        news.heard(event.type(), event.subject(), event.sequence(), event.data(), event.at());
    }
}
