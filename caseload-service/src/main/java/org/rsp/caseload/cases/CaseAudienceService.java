package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a case: whom the policy lets know of it, each under its own ids. */
@ApplicationScoped
class CaseAudienceService implements Audience {

    private final CaseRepository cases;
    private final CaseAccessService visible;
    private final Access access;

    CaseAudienceService(CaseRepository cases, CaseAccessService visible, Access access) {
        this.cases = cases;
        this.visible = visible;
        this.access = access;
    }

    @Override
    public Class<? extends EventData> events() {
        return CaseEvent.class;
    }

    @Override
    public boolean isOfCases() {
        return true;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return cases.findByIdOptional(subject)
                .map(c -> access.audience(c.facts(), visible.arrangement(c.caseloadId())))
                .orElse(Map.of());
    }

    /** That a case is closed, or has left its caseload, is the last thing told to those who know of it only until then. */
    @Override
    public Map<String, Naming> of(UUID subject, EventData event) {
        return switch ((CaseEvent) event) {
            case CaseEvent.Closed closed -> untilNow(subject, closed.caseloadId());
            case CaseEvent.Released released -> untilNow(subject, released.caseloadId());
            default -> of(subject);
        };
    }

    private Map<String, Naming> untilNow(UUID subject, @Nullable UUID leftCaseload) {
        return access.audience(cases.findById(subject).facts().asOpen(), visible.arrangement(leftCaseload));
    }
}
