package org.rsp.caseload.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.caseload.reference.CodeEntry;
import org.rsp.caseload.reference.CodeTableService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
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

/** What can be done with the specific needs of persons; each call is one transaction. */
@ApplicationScoped
public class SpecificNeedService {

    private static final String LIST = "specific-need";

    /** That the person may be returned to where it is in danger; the second is an older code of the same. */
    private static final Set<String> REFOULEMENT = Set.of("LP-RR", "LP-TR");

    private final SpecificNeedRepository needs;
    private final PersonService persons;
    private final DeparturePermitService permits;
    private final CodeTableService codes;
    private final Vault vault;
    private final Ids ids;
    private final Desk<SpecificNeedState, SpecificNeedTransition, SpecificNeed, SpecificNeedView> desk;

    SpecificNeedService(
            SpecificNeedRepository needs,
            PersonService persons,
            DeparturePermitService permits,
            CodeTableService codes,
            Vault vault,
            Ids ids,
            Acts acts) {
        this.needs = needs;
        this.persons = persons;
        this.permits = permits;
        this.codes = codes;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                SpecificNeedTransition.LIFECYCLE,
                persons.records(needs::find, needs::lock),
                (n, told, actor) -> SpecificNeedView.of(n, () -> opened(n), told, actor));
    }

    /** A safety act: no state of the case and no need that is flagged already stands in its way (NEED-4). */
    @Transactional
    Answer<SpecificNeedView> flag(UUID individualId, Call call, SpecificNeedCommand.Flag command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var need = flagged(person, command.content(), by);
            var done = need.flagged(by);
            return new Desk.Opened<>(
                    need,
                    REFOULEMENT.contains(command.content().code())
                            ? permits.heard(done, person.id(), SafetyAct.STAY_ORDERED, by)
                            : done);
        });
    }

    /** By an act of another feature; the caller holds the person. */
    Done flagged(Done done, KnownPerson person, String code, By by) {
        var need = flagged(person, new NeedContent(code, null), by);
        return done.and(need, need.flagged(by));
    }

    private SpecificNeed flagged(KnownPerson person, NeedContent said, By by) {
        var entry = entry(said.code());
        var id = ids.next();
        var content = vault.sealRecord(vault.key(person.caseId()), content(id), said);
        var need = SpecificNeed.flag(id, person.id(), person.caseId(), isRestricted(entry), content, by);
        needs.persist(need);
        return need;
    }

    @Transactional
    Answer<SpecificNeedView> confirm(SpecificNeedId id, Step step, SpecificNeedCommand.Confirm command) {
        return desk.perform(command.act(), id.value(), step, command, (n, by) -> n.confirm(command, by));
    }

    @Transactional
    Answer<SpecificNeedView> review(SpecificNeedId id, Step step, SpecificNeedCommand.Review command) {
        return desk.perform(command.act(), id.value(), step, command, (n, by) -> n.review(command, by));
    }

    @Transactional
    Answer<SpecificNeedView> close(SpecificNeedId id, Step step, SpecificNeedCommand.Close command) {
        return desk.perform(command.act(), id.value(), step, command, (n, by) -> n.close(command, by));
    }

    @Transactional
    Answer<SpecificNeedView> reopen(SpecificNeedId id, Step step, SpecificNeedCommand.Reopen command) {
        return desk.perform(command.act(), id.value(), step, command, (n, by) -> n.reopen(command, by));
    }

    @Transactional
    Answer<SpecificNeedView> get(SpecificNeedId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(SpecificNeedId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** The needs of one person, as far as the caller may know of each. */
    @Transactional
    Page<SpecificNeedView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                needs.of(person.id(), told.toCustodian() && told.tells(FieldClass.P4), page, actor),
                n -> SpecificNeedView.of(n, () -> opened(n), told, actor),
                page,
                SpecificNeedService::key);
    }

    /** All of one person as far as the decision tells them; in a transaction of somebody who may know of the person. */
    public List<KnownNeed> ofPerson(UUID individualId, Decision decision) {
        return needs.all(individualId).stream()
                .flatMap(n -> known(n, decision).stream())
                .toList();
    }

    /** Whether somebody has flagged a need of the person that protection staff have not looked at; for deciding, by its custodian. */
    public boolean awaitsReview(UUID individualId) {
        return needs.all(individualId).stream().anyMatch(n -> n.state() == SpecificNeedState.PENDING_REVIEW);
    }

    /** The codes of what a person needs or may need, restricted or not; for deciding, by its custodian, and told to nobody. */
    public Set<String> codes(UUID individualId) {
        return needs.all(individualId).stream()
                .filter(n -> n.state() != SpecificNeedState.CLOSED)
                .flatMap(n -> Stream.ofNullable(opened(n)))
                .map(NeedContent::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a risk of refoulement is, or may be, flagged that protection staff have not closed; for deciding, by its custodian. */
    public boolean isRefoulementFeared(UUID individualId) {
        return mayNeed(individualId, REFOULEMENT);
    }

    /** Whether the person needs one of these, or a need of the person goes on that cannot be read any more: what is not known may be one. */
    boolean mayNeed(UUID individualId, Set<String> wanted) {
        return needs.all(individualId).stream()
                .filter(n -> n.state() != SpecificNeedState.CLOSED)
                .map(n -> Optional.ofNullable(opened(n)))
                .anyMatch(content -> content.map(NeedContent::code)
                        .filter(code -> !wanted.contains(code))
                        .isEmpty());
    }

    private Optional<KnownNeed> known(SpecificNeed n, Decision decision) {
        var content = n.isRestricted()
                ? decision.tellCustodian(FieldClass.P4, () -> opened(n))
                : decision.tell(FieldClass.P2, () -> opened(n));
        return Optional.ofNullable(content)
                .map(told -> new KnownNeed(told.code(), n.state(), n.isRestricted(), n.flaggedAt()));
    }

    /** NEED-5: those of one's own organisation, the longest flagged first: no flag is lost because nobody remembers it. */
    @Transactional
    Page<SpecificNeedSummary> list(SpecificNeedFilter filter, PageRequest page) {
        var actor = desk.actor();
        var rows = needs.own(filter, persons.mayBeToldRestricted(actor), page, actor);
        var decisions = persons.decisions(rows, actor);
        return desk.list(
                rows,
                n -> decisions.apply(n).telling(told -> SpecificNeedSummary.of(n, told)),
                page,
                SpecificNeedService::key,
                SpecificNeed::subjects);
    }

    private static Cursor.Key key(SpecificNeed n) {
        return Cursor.Key.at(n.flaggedAt(), n.place());
    }

    /** An older code comes in with data from elsewhere, and is not given anew. */
    private CodeEntry entry(String code) {
        return codes.tables()
                .get(LIST)
                .find(code)
                .filter(given -> !Boolean.TRUE.equals(given.older()))
                .orElseThrow(SpecificNeedRule::noSuchCode);
    }

    private static boolean isRestricted(CodeEntry entry) {
        return Boolean.TRUE.equals(entry.restricted());
    }

    private static Place content(UUID needId) {
        return new Place("specific_need", "content", needId);
    }

    /** Null when it was erased. */
    private @Nullable NeedContent opened(SpecificNeed n) {
        return vault.findKey(n.sealedWith())
                .map(key -> vault.openRecord(key, content(n.id()), n.content(), NeedContent.class))
                .orElse(null);
    }
}
