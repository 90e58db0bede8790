package org.rsp.platform.facts;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The same for an arrangement: who accedes, withdraws, suspends it or brings it into force. */
@Singleton
@LookupUnlessProperty(name = "rsp.facts.address", stringValue = "", lookupIfMissing = false)
class ArrangementNews extends News {

    ArrangementNews(FactsTable table, @ConfigProperty(name = "quarkus.application.name") String service) {
        super(table, service, About.ARRANGEMENT, "processing.arrangement.*");
    }
}
