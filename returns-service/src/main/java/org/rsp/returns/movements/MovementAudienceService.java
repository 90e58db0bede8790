package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a movement: its custodian and who monitors it. It is about nobody, so by its real id. */
@ApplicationScoped
class MovementAudienceService implements Audience {

    private final MovementRepository movements;
    private final WiderRows wider;

    MovementAudienceService(MovementRepository movements, WiderRows wider) {
        this.movements = movements;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return MovementEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return wider.asSystem(() -> movements.find(subject))
                .map(m -> Stream.of(m.custodian(), m.monitoredBy())
                        .distinct()
                        .collect(Collectors.toMap(organisation -> organisation, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}
