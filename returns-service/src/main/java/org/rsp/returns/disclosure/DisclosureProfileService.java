package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.returns.KnownReturnService;

/** What can be done with disclosure profiles. To put one tells nobody of anything. */
@ApplicationScoped
class DisclosureProfileService {

    private final DisclosureProfileRepository profiles;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<DisclosureProfileState, DisclosureProfileTransition, DisclosureProfile, DisclosureProfileView>
            desk;

    DisclosureProfileService(
            DisclosureProfileRepository profiles,
            DisclosureProfileAccessService visible,
            KnownReturnService returns,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.profiles = profiles;
        this.returns = returns;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(DisclosureProfileTransition.LIFECYCLE, visible, DisclosureProfileView::of);
    }

    Answer<DisclosureProfileView> drawUp(UUID returnId, Call call, DisclosureCommand.DrawUp command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    DisclosureRule.checkWords(command, by.today());
                    DisclosureRule.checkPutting(
                            of.isBeforeDeparture(), profiles.findPut(of.id()).isPresent());
                    var profile = DisclosureProfile.drawUp(
                            ids.next(),
                            new DisclosureProfile.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    profiles.persist(profile);
                    return new Desk.Opened<>(profile, profile.drawnUp(by));
                }));
    }

    /** 403 and 409 first. */
    Answer<DisclosureProfileView> setAside(DisclosureProfileId id, Step step, DisclosureCommand.SetAside command) {
        var actor = desk.actor();
        DisclosureProfileTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (p, by) -> {
                    p.next(command, actor);
                    returns.hold(p.returnId(), actor);
                    return p.setAside(command, by);
                }));
    }

    Answer<DisclosureProfileView> get(DisclosureProfileId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(DisclosureProfileId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<DisclosureProfileView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    profiles.of(of.id(), page),
                    p -> DisclosureProfileView.of(p, of.decision(), actor),
                    page,
                    p -> new Cursor.Key(0, p.id()));
        });
    }
}
