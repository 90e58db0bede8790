package org.rsp.platform.facts;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.events.IncomingEvent;

/**
 * A case is sealed, and unsealed, by a stay of a person in it, which makes no new version of the case (STY-6): what is known of the case is asked for
 * again before anything is decided by it.
 */
@Singleton
@LookupUnlessProperty(name = "rsp.facts.address", stringValue = "", lookupIfMissing = false)
class SealNews implements EventHandler<SealNews.OfStay> {

    private final FactsTable table;
    private final String service;

    SealNews(FactsTable table, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.table = table;
        this.service = service;
    }

    /** In which case the person is. */
    record OfStay(@Nullable UUID caseId) {}

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
        return "processing.removal-stay.*";
    }

    @Override
    public Class<OfStay> payload() {
        return OfStay.class;
    }

    @Override
    public void handle(IncomingEvent<OfStay> event) {
        if (event.data().caseId() != null) {
            table.forget(event.data().caseId());
        }
    }
}
