package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a disclosure profile: who may know of the return. */
@ApplicationScoped
class DisclosureProfileAccessService implements Visible<DisclosureProfile> {

    private final Visible<DisclosureProfile> known;

    DisclosureProfileAccessService(DisclosureProfileRepository profiles, KnownReturnService returns) {
        this.known = returns.records(profiles::find, profiles::lock);
    }

    @Override
    public DisclosureProfile get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public DisclosureProfile lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(DisclosureProfile profile, Actor actor) {
        return known.require(profile, actor);
    }
}
