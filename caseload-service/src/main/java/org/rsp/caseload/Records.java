package org.rsp.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.events.EventData;
import org.rsp.platform.events.Outbox;
import org.rsp.platform.events.OutgoingEvent;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.lifecycle.History;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.TimelineView;

/** Keeps what an act leaves behind, in its transaction: the history entry and the event, under one version and time. */
@ApplicationScoped
public class Records {

    private static final String AREA = "processing";

    private final History history;
    private final Outbox outbox;

    Records(History history, Outbox outbox) {
        this.history = history;
        this.outbox = outbox;
    }

    public void keep(HistoryEntry entry, EventData event) {
        history.append(entry);
        outbox.append(new OutgoingEvent(
                EventData.type(AREA, event.getClass()), entry.resource(), entry.version(), entry.at(), event));
    }

    /** The caller has made sure that the reader may see the resource. */
    public Page<TimelineView> timeline(UUID resource, PageRequest page) {
        return Page.of(history.list(resource, page), page, line -> new Cursor.Key(line.version(), resource));
    }
}
