package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.ids.PersonalId;

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

    /** An agency that knows of it until now is told by what; a state is only told that it is so, by a farewell. */
    @Override
    public Map<String, Naming> of(UUID subject, EventData event) {
        var told = new TreeMap<>(of(subject));
        untilNow(subject).forEach((organisation, names) -> {
            if (!Actor.isState(organisation)) {
                told.putIfAbsent(organisation, names);
            }
        });
        return told;
    }

    /** The same words whatever the reason: that the case was closed or released, or that the state has become an origin (ACC-1). */
    @Override
    public Optional<Farewell> farewell(UUID subject, EventData event) {
        var leaving = new TreeMap<>(untilNow(subject));
        leaving.keySet().removeIf(organisation -> !Actor.isState(organisation));
        if (!leaving.isEmpty()) {
            leaving.keySet().removeAll(of(subject).keySet());
        }
        return leaving.isEmpty()
                ? Optional.empty()
                : Optional.of(new Farewell(leaving, new CaseEvent.NoLongerShared(new PersonalId(subject))));
    }

    private static Optional<Case.Standing> changed(Case c) {
        return c.before().filter(before -> !before.equals(c.standing()));
    }

    /** Who knew of it before the act that is being done, if the act changes anything in that. */
    private Map<String, Naming> untilNow(UUID subject) {
        return cases.findByIdOptional(subject)
                .flatMap(CaseAudienceService::changed)
                .map(before -> access.audience(before.facts(), visible.arrangement(before.caseloadId())))
                .orElse(Map.of());
    }
}
