package org.rsp.returns.costs;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an allocation: the state whose fund it is from, and who may spend it (FND-1). It is about nobody, so by its real id. */
@ApplicationScoped
class AllocationAudienceService implements Audience {

    private final AllocationRepository allocations;
    private final WiderRows wider;

    AllocationAudienceService(AllocationRepository allocations, WiderRows wider) {
        this.allocations = allocations;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return AllocationEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return wider.asSystem(() -> allocations.find(subject)).stream()
                .flatMap(allocation -> Stream.of(allocation.grantedBy(), allocation.organisation()))
                .distinct()
                .collect(toMap(organisation -> organisation, _ -> Naming.REAL));
    }
}
