package org.rsp.caseload.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a reception check: who may read it (RCP-4). It is about nobody, so by its real id. */
@ApplicationScoped
class ReceptionCheckAudienceService implements Audience {

    private final ReceptionCheckRepository checks;

    ReceptionCheckAudienceService(ReceptionCheckRepository checks) {
        this.checks = checks;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReceptionCheckEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return checks.findByIdOptional(subject)
                .map(check -> Stream.of(check.organisation(), ReceptionCheckRepository.SUPERVISING)
                        .distinct()
                        .collect(Collectors.toMap(to -> to, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}
