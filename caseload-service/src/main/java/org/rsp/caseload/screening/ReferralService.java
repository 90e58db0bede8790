package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
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
import org.rsp.platform.lifecycle.Visible;

/** What can be done with referrals; each call is one transaction. */
@ApplicationScoped
public class ReferralService {

    private final ReferralRepository referrals;
    private final PersonService persons;
    private final FearExpressionService fears;
    private final ScreeningSealedService sealed;
    private final Ids ids;
    private final Visible<Screening> screenings;
    private final Desk<ReferralState, ReferralTransition, Referral, ReferralView> desk;

    ReferralService(
            ReferralRepository referrals,
            ScreeningRepository screenings,
            PersonService persons,
            FearExpressionService fears,
            ScreeningSealedService sealed,
            Ids ids,
            Acts acts) {
        this.referrals = referrals;
        this.persons = persons;
        this.fears = fears;
        this.sealed = sealed;
        this.ids = ids;
        this.screenings = persons.records(screenings::find, screenings::lock);
        this.desk = acts.desk(
                ReferralTransition.LIFECYCLE,
                persons.records(referrals::find, referrals::lock),
                (r, told, actor) -> ReferralView.of(r, () -> sealed.opened(r), told, actor));
    }

    /** Who is referred to a status determination has a claim from then on. */
    @Transactional
    Answer<ReferralView> make(ScreeningId of, Call call, ReferralCommand.Make command) {
        var content = command.content();
        return desk.open(command.act(), call, List.of(of.value(), command), by -> {
            var screening = screenings.lock(of.value(), by.actor());
            var person = persons.hold(screening.individualId(), by.actor());
            ReferralRule.permit(content, person.decision());
            var present =
                    sealed.present(screening).map(ProfileFindings::profiles).orElse(List.of());
            ReferralRule.check(content, screening, present, person.facts(), by.today());
            var id = ids.next();
            var kept = sealed.content(id, person.caseId(), content);
            var referral = Referral.make(id, screening, person.caseId(), command, kept, by);
            referrals.persist(referral);
            var done = referral.made(by);
            return new Desk.Opened<>(
                    referral, content.purpose() == ReferralPurpose.RSD ? fears.heard(done, person, by) : done);
        });
    }

    @Transactional
    Answer<ReferralView> accept(ReferralId id, Step step, ReferralCommand.Accept command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.accept(command, by));
    }

    @Transactional
    Answer<ReferralView> decline(ReferralId id, Step step, ReferralCommand.Decline command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.decline(command, by));
    }

    @Transactional
    Answer<ReferralView> withdraw(ReferralId id, Step step, ReferralCommand.Withdraw command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.withdraw(command, by));
    }

    @Transactional
    Answer<ReferralView> complete(ReferralId id, Step step, ReferralCommand.Complete command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.complete(command, by));
    }

    @Transactional
    Answer<ReferralView> get(ReferralId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(ReferralId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Those of one screening, first made first, as far as the caller may know of each. */
    @Transactional
    Page<ReferralView> ofScreening(ScreeningId of, PageRequest page) {
        var actor = desk.actor();
        var screening = screenings.get(of.value(), actor);
        var told = screenings.require(screening, actor);
        var reader = new ReferralRepository.Reader(
                told.tells(FieldClass.P3), told.toCustodian() && told.tells(FieldClass.P4));
        return desk.kept(
                new AuditSubject(screening.caseId(), screening.individualId()),
                told,
                referrals.of(screening.id(), reader, page, actor),
                r -> ReferralView.of(r, () -> sealed.opened(r), told, actor),
                page,
                ReferralService::key);
    }

    /** Those of one's own organisation, first made first. */
    @Transactional
    Page<ReferralSummary> list(ReferralFilter filter, PageRequest page) {
        var actor = desk.actor();
        var reader = new ReferralRepository.Reader(
                persons.mayBeToldOfOwn(FieldClass.P3, actor), persons.mayBeToldRestricted(actor));
        var rows = referrals.own(filter, reader, page, actor);
        var decisions = persons.decisions(rows, actor);
        return desk.list(
                rows,
                r -> decisions.apply(r).telling(told -> ReferralSummary.of(r, told)),
                page,
                ReferralService::key,
                Referral::subjects);
    }

    private static Cursor.Key key(Referral r) {
        return Cursor.Key.at(r.openedAt(), r.place());
    }
}
