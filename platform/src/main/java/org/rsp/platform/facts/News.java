package org.rsp.platform.facts;

import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/** Notes that something changed, and at which version; what it is now has to be asked, because events do not say. */
abstract class News implements EventHandler<News.OfIt> {

    private final FactsTable table;
    private final String service;
    private final About about;
    private final String types;

    News(FactsTable table, String service, About about, String types) {
        this.table = table;
        this.service = service;
        this.about = about;
        this.types = types;
    }

    /** Of the event's data nothing is needed: its subject and its version say it all. */
    record OfIt() {}

    @Override
    public String consumer() {
        return service;
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
    public Class<OfIt> payload() {
        return OfIt.class;
    }

    @Override
    public void handle(IncomingEvent<OfIt> event) {
        table.heard(about, event.subject(), event.sequence());
    }
}
