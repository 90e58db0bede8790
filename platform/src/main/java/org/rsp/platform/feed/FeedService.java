package org.rsp.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audiences;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;

/** A part of the caller's own feed, each event as it may be told now. */
@ApplicationScoped
class FeedService {

    private final FeedRows rows;
    private final Audiences audiences;
    private final Access access;
    private final FeedDeliveries deliveries;
    private final ObjectMapper json;

    FeedService(FeedRows rows, Audiences audiences, Access access, FeedDeliveries deliveries, ObjectMapper json) {
        this.rows = rows;
        this.audiences = audiences;
        this.access = access;
        this.deliveries = deliveries;
        this.json = json;
    }

    /** One transaction for each look: whoever waits holds no connection. */
    @Transactional
    FeedPart after(FeedReader reader, long place, int limit) {
        var actor = reader.actor();
        var found = rows.after(actor.organisation(), place, limit);
        var told = new HashMap<String, Boolean>();
        var events = new ArrayList<FeedEvent>();
        var whom = new LinkedHashSet<AuditSubject>();
        for (FeedRow row : found.rows()) {
            var subject = access.meant(Ids.parse(row.subject()), actor).value();
            var tells = told.computeIfAbsent(row.subject() + row.type(), _ -> mayBeTold(subject, row, actor));
            events.add(tells ? FeedEvent.told(row, data(row)) : FeedEvent.opaque(row, audiences.opaque()));
            if (tells && audiences.isOfCase(row.type())) {
                whom.add(AuditSubject.ofCase(subject));
            }
        }
        if (!events.isEmpty()) {
            deliveries.note(reader, events.size(), List.copyOf(whom));
        }
        var places = found.rows().stream().map(FeedRow::place).toList();
        return new FeedPart(List.copyOf(events), places, found.end());
    }

    private boolean mayBeTold(UUID subject, FeedRow row, Actor actor) {
        return audiences.of(subject, row.type()).containsKey(actor.organisation());
    }

    private Map<String, Object> data(FeedRow row) {
        try {
            return json.readValue(row.data(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was written as JSON can be read", e);
        }
    }
}
