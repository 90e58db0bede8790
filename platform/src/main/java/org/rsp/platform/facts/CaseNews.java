package org.rsp.platform.facts;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whatever is done to a case, its copy is outdated: also by an act that does not exist yet. */
@Singleton
@LookupUnlessProperty(name = "rsp.facts.address", stringValue = "", lookupIfMissing = false)
class CaseNews extends News {

    CaseNews(FactsTable table, @ConfigProperty(name = "quarkus.application.name") String service) {
        super(table, service, About.CASE, "processing.case.*");
    }
}
