package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.StatusDeterminationDeskService.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.rsp.caseload.RsdConfig;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with the determinations of persons' status beside hearing and assessing; each call is one transaction. */
@ApplicationScoped
public class StatusDeterminationService {

    private final StatusDeterminationRepository determinations;
    private final StatusDeterminationDeskService desks;
    private final DeterminationService claims;
    private final HearingService hearings;
    private final PersonService persons;
    private final RsdConfig config;

    StatusDeterminationService(
            StatusDeterminationRepository determinations,
            StatusDeterminationDeskService desks,
            DeterminationService claims,
            HearingService hearings,
            PersonService persons,
            RsdConfig config) {
        this.determinations = determinations;
        this.desks = desks;
        this.claims = claims;
        this.hearings = hearings;
        this.persons = persons;
        this.config = config;
    }

    /** A safety act: nothing stands in its way, and one that is open already takes it up (RSD-1). */
    @Transactional
    Answer<StatusDeterminationView> lodge(UUID individualId, Call call, StatusDeterminationCommand.Lodge command) {
        return desks.desk().open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var before = determinations.lockOpen(person.id(), by.actor());
            var claim = before.orElseGet(() -> claims.open(person, by));
            var done = before.isPresent() ? claim.lodgedAgain(command.basis(), by) : claim.lodged(command.basis(), by);
            return new Desk.Opened<>(claim, claims.heard(done, person.id(), by));
        });
    }

    @Transactional
    Answer<StatusDeterminationView> prioritise(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Prioritise command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> d.prioritise(command, by));
    }

    @Transactional
    Answer<StatusDeterminationView> assignModality(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.AssignModality command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            StatusDeterminationRule.checkGround(command.modality(), command.ground(), config.manifestlyUnfounded());
            StatusDeterminationRule.checkModality(
                    desks.awaitsReview(d),
                    desks.needsGuardian(d, desks.claimant(d, by)),
                    desks.isGuarded(d),
                    open(d, by));
            return d.assignModality(command, by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> recordContact(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.RecordContact command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> d.recordContact(command, by));
    }

    @Transactional
    Answer<StatusDeterminationView> close(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Close command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            StatusDeterminationRule.checkClosing(d.closesAfter(), by.today(), open(d, by));
            return d.close(command, by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> withdraw(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Withdraw command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            StatusDeterminationRule.checkWithdrawal(
                    command, desks.claimant(d, by).child(), by.actor().has(Role.PROTECTION_OFFICER), open(d, by));
            hearings.cancelArranged(d);
            return d.withdraw(command, by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> reopen(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Reopen command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            StatusDeterminationRule.checkReopening(determinations.hasOpen(d.individualId()), open(d, by));
            return claims.heard(d.reopen(command, by), d.individualId(), by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> get(StatusDeterminationId id) {
        return desks.desk().get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(StatusDeterminationId id, PageRequest page) {
        return desks.desk().timeline(id.value(), page);
    }

    /** All of one person, those that have ended too. */
    @Transactional
    Page<StatusDeterminationView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desks.desk().actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        var told = person.decision();
        return desks.desk()
                .kept(
                        new AuditSubject(person.caseId(), person.id()),
                        told,
                        determinations.of(person.id(), page),
                        d -> desks.shown(d, told, actor),
                        page,
                        StatusDeterminationService::key);
    }

    /** Those of one's own organisation: those that were moved up first, and then who waits longest (RSD-19). */
    @Transactional
    Page<StatusDeterminationSummary> list(StatusDeterminationFilter filter, PageRequest page) {
        var actor = desks.desk().actor();
        var rows = determinations.own(filter, page, actor);
        var decisions = persons.decisions(rows, actor);
        return desks.desk()
                .list(
                        rows,
                        d -> decisions.apply(d).telling(told -> StatusDeterminationSummary.of(d, told)),
                        page,
                        StatusDeterminationService::key,
                        StatusDetermination::subjects);
    }

    private static Cursor.Key key(StatusDetermination d) {
        return new Cursor.Key(d.queueOrder(), d.place());
    }
}
