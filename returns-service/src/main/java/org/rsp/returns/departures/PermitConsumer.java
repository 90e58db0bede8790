package org.rsp.returns.departures;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Hears what became of departure permits: by this, too, it is known that somebody has departed, whatever became of the request. */
@ApplicationScoped
class PermitConsumer implements EventHandler<PermitNews> {

    private final PermitNewsService news;

    PermitConsumer(PermitNewsService news) {
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
        return "processing.departure-permit.*";
    }

    @Override
    public Class<PermitNews> payload() {
        return PermitNews.class;
    }

    @Override
    public void handle(IncomingEvent<PermitNews> event) {
        var returnId = event.data().returnId();
        if (returnId != null) {
            news.heard(event.type(), event.subject(), returnId, event.at());
        }
    }
}
