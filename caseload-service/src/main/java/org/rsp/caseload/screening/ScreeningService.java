package org.rsp.caseload.screening;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.needs.LoneChildService;
import org.rsp.caseload.trafficking.TraffickingService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.lifecycle.Visible;

/** What can be done with screenings; each call is one transaction. */
@ApplicationScoped
public class ScreeningService {

    private final ScreeningRepository screenings;
    private final ProfileSetRepository sets;
    private final PersonService persons;
    private final FearExpressionService fears;
    private final TraffickingService trafficking;
    private final LoneChildService loneChildren;
    private final ScreeningSealedService sealed;
    private final WiderRows wider;
    private final Ids ids;
    private final Visible<Screening> visible;
    private final Desk<ScreeningState, ScreeningTransition, Screening, ScreeningView> desk;

    ScreeningService(
            ScreeningRepository screenings,
            ProfileSetRepository sets,
            PersonService persons,
            FearExpressionService fears,
            TraffickingService trafficking,
            LoneChildService loneChildren,
            ScreeningSealedService sealed,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.screenings = screenings;
        this.sets = sets;
        this.persons = persons;
        this.fears = fears;
        this.trafficking = trafficking;
        this.loneChildren = loneChildren;
        this.sealed = sealed;
        this.wider = wider;
        this.ids = ids;
        this.visible = persons.records(screenings::find, screenings::lock);
        this.desk = acts.desk(
                ScreeningTransition.LIFECYCLE,
                visible,
                (s, told, actor) -> ScreeningView.of(s, sealed.of(s), told, actor));
    }

    /** Whatever the state of the person's case, and also for a person who was screened before: the screening that stood is superseded. */
    @Transactional
    Answer<ScreeningView> begin(UUID individualId, Call call, ScreeningCommand.Begin command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            // every act locks the screening first and the person's case after it
            var id = persons.own(individualId, by.actor()).id();
            screenings.lockBeginning(id);
            screenings.lockStanding(id);
            var person = persons.hold(individualId, by.actor());
            var screening = Screening.begin(ids.next(), person.id(), person.caseId(), command, by);
            var before = screenings.lockStanding(person.id());
            var done = screening.begun(by);
            if (before.isPresent()) {
                done = done.and(before.get(), before.get().giveWay(command, by));
                screenings.flush();
            }
            screenings.persist(screening);
            return new Desk.Opened<>(screening, done);
        });
    }

    @Transactional
    Answer<ScreeningView> recordAnswers(ScreeningId id, Step step, ScreeningCommand.RecordAnswers command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (s, by) -> s.recordAnswers(command, sealed.answers(s, command.answers()), by));
    }

    @Transactional
    Answer<ScreeningView> profile(ScreeningId id, Step step, ScreeningCommand.Profile command) {
        return desk.perform(
                command.act(), id.value(), step, command, (s, by) -> found(s, command, s.profile(command, by), by));
    }

    @Transactional
    Answer<ScreeningView> review(ScreeningId id, Step step, ScreeningCommand.Review command) {
        return desk.perform(
                command.act(), id.value(), step, command, (s, by) -> found(s, command, s.review(command, by), by));
    }

    /** Keeps the set beside those before it, and acts on what it says of the person. */
    private Done found(Screening s, ScreeningCommand.Finding command, Done done, By by) {
        var findings = command.findings();
        var before = Set.copyOf(sealed.present(s).map(ProfileFindings::profiles).orElse(List.of()));
        ScreeningRule.checkClassified(findings);
        ScreeningRule.checkFear(fears.isExpressed(s.individualId()), findings);
        ScreeningRule.checkTakenAway(before, findings);
        var id = ids.next();
        sets.persist(ProfileSet.of(id, s, sealed.findings(id, s, findings), by));
        return findings.profiles().stream().anyMatch(ScreeningProfile::isActedOn)
                ? actedOn(findings, done, persons.hold(s.individualId(), by.actor()), by)
                : done;
    }

    /**
     * Who may be a refugee has a claim from then on; who may be a victim of trafficking is not returned before somebody has looked into it (TIP-8), nor a
     * child who is alone before a panel has found that to be best (RMS-7).
     */
    private Done actedOn(ProfileFindings findings, Done done, KnownPerson person, By by) {
        // claims are locked before permits, which a sign of trafficking locks too
        var all = findings.has(ScreeningProfile.POSSIBLE_REFUGEE) ? fears.heard(done, person, by) : done;
        if (findings.has(ScreeningProfile.POSSIBLE_TRAFFICKING_VICTIM)) {
            all = trafficking.suspected(all, person, by);
        }
        return findings.has(ScreeningProfile.CHILD_ALONE) ? loneChildren.found(all, person, by) : all;
    }

    @Transactional
    Answer<ScreeningView> setAside(ScreeningId id, Step step, ScreeningCommand.SetAside command) {
        return desk.perform(command.act(), id.value(), step, command, (s, by) -> s.setAside(command, by));
    }

    @Transactional
    Answer<ScreeningView> get(ScreeningId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(ScreeningId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** What the person was taken for from one time to the next, oldest first. */
    @Transactional
    Page<ProfileSetView> profileSets(ScreeningId id, PageRequest page) {
        var screening = desk.look(id.value(), ProfileSetView.class);
        var told = visible.require(screening, desk.actor());
        return desk.page(sets.of(screening.id(), page), page, set -> new Cursor.Key(set.version(), set.id()))
                .map(set -> ProfileSetView.of(set, () -> sealed.opened(set), told));
    }

    /** Those of one person, first begun first. */
    @Transactional
    Page<ScreeningView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        if (!told.toCustodian()) {
            person.telling(FieldClass.P3);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                screenings.of(person.id(), told.tells(FieldClass.P3), page, actor),
                s -> ScreeningView.of(s, sealed.of(s), told, actor),
                page,
                ScreeningService::key);
    }

    /** Those of one's own organisation, first begun first. */
    @Transactional
    Page<ScreeningSummary> list(ScreeningFilter filter, PageRequest page) {
        ScreeningRule.checkListed(filter.profile());
        var actor = desk.actor();
        var rows = screenings.own(filter, persons.mayBeToldOfOwn(FieldClass.P3, actor), page, actor);
        var decisions = persons.decisions(rows, actor);
        return desk.list(
                rows,
                s -> decisions.apply(s).telling(told -> ScreeningSummary.of(s, told)),
                page,
                ScreeningService::key,
                Screening::subjects);
    }

    private static Cursor.Key key(Screening s) {
        return Cursor.Key.at(s.openedAt(), s.place());
    }

    /**
     * What screenings say of whether these persons may need protection, whose ever they are: for deciding, and told to nobody. Whatever is
     * not known, or not reviewed, is as if nobody had asked. In a transaction.
     */
    public Map<UUID, ScreeningStanding> standing(Set<UUID> individualIds) {
        if (individualIds.isEmpty()) {
            return Map.of();
        }
        var afraid = fears.expressedBy(individualIds);
        var screened = wider.asService(() -> screenings.screened(individualIds));
        return individualIds.stream()
                .collect(toMap(
                        id -> id,
                        id -> afraid.contains(id)
                                ? ScreeningStanding.FEAR_EXPRESSED
                                : standing(screened.stream()
                                        .filter(s -> s.individualId().equals(id))
                                        .toList())));
    }

    private static ScreeningStanding standing(List<ScreenedPerson> ofPerson) {
        if (ofPerson.stream().anyMatch(ScreenedPerson::isPossibleRefugee)) {
            return ScreeningStanding.FEAR_EXPRESSED;
        }
        return ofPerson.stream().anyMatch(ScreenedPerson::isClear)
                ? ScreeningStanding.SCREENED_NO_FEAR
                : ScreeningStanding.NOT_SCREENED;
    }
}
