package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a fund: the state that has confiscated (FND-1). It is about nobody, so by its real id. */
@ApplicationScoped
class FundAudienceService implements Audience {

    private final FundRepository funds;
    private final WiderRows wider;

    FundAudienceService(FundRepository funds, WiderRows wider) {
        this.funds = funds;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return FundEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return wider.asSystem(() -> funds.find(subject))
                .map(fund -> Map.of(fund.organisation(), Naming.REAL))
                .orElse(Map.of());
    }
}
