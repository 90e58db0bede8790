package org.rsp.caseload.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonPlace;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.links.RecordLinkAccessService.Known;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.Elsewhere;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What can be done with links between records; each call is one transaction. */
@ApplicationScoped
public class RecordLinkService {

    private static final String NOBODY = "";

    private final RecordLinkRepository links;
    private final RecordLinkAccessService visible;
    private final PersonService persons;
    private final LinkAlarm alarm;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<RecordLinkState, RecordLinkTransition, RecordLink, RecordLinkView> desk;

    RecordLinkService(
            RecordLinkRepository links,
            RecordLinkAccessService visible,
            PersonService persons,
            LinkAlarm alarm,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.links = links;
        this.visible = visible;
        this.persons = persons;
        this.alarm = alarm;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(
                RecordLinkTransition.LIFECYCLE,
                visible,
                (link, _, actor) -> RecordLinkView.of(link, visible.other(link, actor), actor));
    }

    @Transactional
    Answer<RecordLinkView> propose(Call call, RecordLinkCommand.Propose command) {
        return desk.open(command.act(), call, command, by -> {
            var mine = persons.hold(command.individualId(), by.actor());
            var other = persons.get(command.otherIndividualId(), by.actor());
            if (areKeptApart(mine.facts(), other.facts())) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            RecordLinkRule.checkProposal(command, record(mine), record(other));
            if (!isFree(mine.id(), other.id(), by)) {
                throw RecordLinkRule.alreadyOne();
            }
            var opened = opened(command, record(mine), record(other), by);
            if (isSealed(mine.facts(), other.facts())) {
                opened.resource().keepToFew();
            }
            return new Desk.Opened<>(opened.resource(), alarm.joined(opened.done(), Set.of(mine.id(), other.id()), by));
        });
    }

    /** LNK-5: each of the two custodians would learn that the other knows the person. */
    private static boolean areKeptApart(CaseFacts mine, CaseFacts other) {
        return !mine.custodian().equals(other.custodian())
                && (mine.isKeptFrom(other.custodian()) || other.isKeptFrom(mine.custodian()));
    }

    /** Also of a link that is there and of which the caller may not know (LNK-10): two are linked once. */
    private boolean isFree(UUID one, UUID other, By by) {
        return wider.asSystem(() -> links.claim(LinkedRecord.pair(one, other), by.actor()));
    }

    /** LNK-10. */
    private static boolean isSealed(CaseFacts... facts) {
        return Stream.of(facts).anyMatch(CaseFacts::sealed);
    }

    private Desk.Opened<RecordLink> opened(
            RecordLinkCommand.Propose command, LinkedRecord mine, LinkedRecord other, By by) {
        var pair = LinkedRecord.pair(mine.individualId(), other.individualId());
        // an id that tells the time would tell each side when the other spoke
        var own = RecordLink.open(ids.untimed(), pair, command.kind(), mine.custodian(), command.basis(), by);
        if (mine.custodian().equals(other.custodian())) {
            own.add(ids.next(), mine);
            own.add(ids.next(), other);
            keep(own);
            return new Desk.Opened<>(own, own.proposed(by));
        }
        var theirs = RecordLink.open(ids.untimed(), pair, command.kind(), other.custodian(), List.of(), by);
        return sides(own, mine, theirs, other, by);
    }

    private Desk.Opened<RecordLink> sides(
            RecordLink own, LinkedRecord mine, RecordLink theirs, LinkedRecord other, By by) {
        own.add(ids.next(), mine);
        theirs.add(ids.next(), other);
        keep(own, theirs);
        return new Desk.Opened<>(own, own.proposed(by).and(new Elsewhere(theirs), theirs.proposed(by)));
    }

    /** As the platform: the guard on rows lets nobody else write of another custodian's case, or of a sealed one. */
    private void keep(RecordLink... sides) {
        wider.asSystem(() -> {
            links.persist(Stream.of(sides));
            return sides;
        });
    }

    @Transactional
    Answer<RecordLinkView> say(RecordLinkId id, Step step, RecordLinkCommand.Say command) {
        return desk.perform(command.act(), id.value(), step, command, (mine, by) -> {
            mine.mayBeSaid(command, by);
            if (isSealed(facts(mine).toArray(CaseFacts[]::new))) {
                mine.keepToFew();
            }
            return wider.asSystem(() -> said(mine, links.findOther(mine).orElse(null), command, by));
        });
    }

    /** PRM-4: where the two begin to count as one person's again, a departure of either is stopped. */
    private Done said(RecordLink mine, @Nullable RecordLink theirs, RecordLinkCommand.Say command, By by) {
        var counted = mine.counts(theirs);
        var done = mine.say(command, theirs, by);
        return counted || !mine.counts(theirs) ? done : alarm.joined(done, individuals(mine, theirs), by);
    }

    private Stream<CaseFacts> facts(RecordLink mine) {
        var cases = mine.ends().stream().map(RecordLinkEnd::caseId).collect(Collectors.toUnmodifiableSet());
        return persons.facts(cases).values().stream();
    }

    private static Set<UUID> individuals(RecordLink mine, @Nullable RecordLink theirs) {
        return Stream.concat(mine.ends().stream(), theirs == null ? Stream.empty() : theirs.ends().stream())
                .map(RecordLinkEnd::individualId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    Answer<RecordLinkView> get(RecordLinkId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<RecordLinkView> list(RecordLinkFilter filter, PageRequest page) {
        var actor = desk.actor();
        var rows = visible.page(filter, page, actor);
        var decisions = persons.decisionsOfCases(
                rows.stream().flatMap(RecordLinkService::cases).collect(Collectors.toSet()), actor);
        return desk.list(
                rows,
                known -> Objects.requireNonNull(
                                decisions.get(cases(known).findFirst().orElseThrow()))
                        .telling(_ -> RecordLinkView.of(known.link(), known.other(), actor)),
                page,
                known -> RecordLinkAccessService.key(known.link()),
                known -> known.link().subjects());
    }

    private static Stream<UUID> cases(Known known) {
        return known.link().ends().stream().map(RecordLinkEnd::caseId);
    }

    /** What one's own side did; what the other said shows in the state alone. */
    @Transactional
    Page<TimelineView> timeline(RecordLinkId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /**
     * Somebody else's document bears the number of this person's: people at both custodians will look. Called in an act of
     * another feature, whose caller is told nothing of what was found; where a state may not know, nothing is made (LNK-5), and where the
     * case of one is sealed, it is the platform's act alone, of which nothing shows at the caller's (LNK-10).
     *
     * @param done what the act leaves behind
     * @param found the persons of those documents, whose ever they are, as the platform knows them
     */
    public Done sameDocument(Done done, KnownPerson mine, Collection<LinkedRecord> found, By by) {
        var facts = persons.facts(found.stream().map(LinkedRecord::caseId).collect(Collectors.toSet()));
        var all = done;
        var joined = new HashSet<UUID>();
        for (LinkedRecord other : Set.copyOf(found)) {
            var theirs = Objects.requireNonNull(facts.get(other.caseId()));
            if (!other.individualId().equals(mine.id())
                    && !areKeptApart(mine.facts(), theirs)
                    && isFree(mine.id(), other.individualId(), by)) {
                var proposal = new RecordLinkCommand.Propose(
                        mine.id(),
                        other.individualId(),
                        RecordLinkKind.DUPLICATE,
                        List.of(LinkBasis.SAME_DOCUMENT_NUMBER));
                var opened = opened(proposal, record(mine), other, by);
                all = isSealed(mine.facts(), theirs)
                        ? with(all, new Elsewhere(opened.resource()), opened.done())
                        : with(all, opened.resource(), opened.done());
                joined.addAll(Set.of(mine.id(), other.individualId()));
            }
        }
        return joined.isEmpty() ? all : alarm.joined(all, joined, by);
    }

    /**
     * Persons have gone over from another custodian to this one. The two records of each are of one person by what both have done, so both sides begin
     * by saying so; each can take that back later, and none can deny it (LNK-9). Called in the act that takes the persons over.
     *
     * @param done what the act leaves behind
     * @param before what each of the new records was before
     */
    public Done carriedOver(Done done, Map<LinkedRecord, LinkedRecord> before, By by) {
        var all = done;
        var joined = new HashSet<UUID>();
        for (var record : before.entrySet()) {
            var opened = carriedOver(record.getKey(), record.getValue(), by);
            all = with(all, opened.resource(), opened.done());
            joined.addAll(
                    Set.of(record.getKey().individualId(), record.getValue().individualId()));
        }
        return alarm.joined(all, joined, by);
    }

    private Desk.Opened<RecordLink> carriedOver(LinkedRecord mine, LinkedRecord before, By by) {
        var pair = LinkedRecord.pair(mine.individualId(), before.individualId());
        var own = RecordLink.carriedOver(ids.untimed(), pair, mine.custodian(), by);
        var theirs = RecordLink.carriedOver(ids.untimed(), pair, before.custodian(), by);
        return sides(own, mine, theirs, before, by);
    }

    private static Done with(Done done, Versioned link, Done opened) {
        var all = done.and(link, opened);
        for (var also : opened.also()) {
            all = all.and(also.resource(), also.done());
        }
        return all;
    }

    /**
     * This record and all that are, or may be, of the same person, at whichever custodian: also a record that is in a link with one that is in a
     * link with this. What one side alone calls another person's may be this person's. The platform's own question, for deciding what would touch
     * the person elsewhere: no organisation is told of the answer.
     */
    public Set<UUID> recordsOf(UUID individualId) {
        return wider.asSystem(() -> {
            var all = new HashSet<UUID>();
            Set<UUID> found = Set.of(individualId);
            while (all.addAll(found)) {
                found = links.linkedWith(all).stream()
                        .map(LinkedRecord::individualId)
                        .collect(Collectors.toUnmodifiableSet());
            }
            return Set.copyOf(all);
        });
    }

    /**
     * Whether the case of one of these records is kept from the custodian of this one (LNK-5), or is another one than this one's and sealed (LNK-10), so that
     * nothing may tell that the person is recorded there. For what is written down for whoever reads it; told to nobody as it is.
     */
    public boolean isAnyKept(Set<UUID> records, UUID individualId) {
        return isAnyKept(records, individualId, NOBODY);
    }

    /**
     * The same for one account.
     *
     * @param asker from whom a sealed case of the same custodian is not kept if the account is named with the seal
     */
    public boolean isAnyKept(Set<UUID> records, UUID individualId, String asker) {
        var places =
                records.stream().flatMap(id -> persons.whereabouts(id).stream()).toList();
        var facts = persons.facts(places.stream().map(PersonPlace::caseId).collect(Collectors.toSet()));
        return places.stream()
                .filter(at -> at.individualId().equals(individualId))
                .anyMatch(own -> facts.entrySet().stream()
                        .filter(of -> !of.getKey().equals(own.caseId()))
                        .anyMatch(of -> isKept(of.getValue(), own.custodian(), asker)));
    }

    private static boolean isKept(CaseFacts other, String custodian, String asker) {
        return other.custodian().equals(custodian)
                ? other.sealed() && !other.namedStaff().contains(asker)
                : other.sealed() || other.isKeptFrom(custodian);
    }

    /** Whether it is not decided of a link of one of these records whether it is one person; told to nobody as it is. */
    public boolean isUndecided(Set<UUID> individualIds) {
        return wider.asSystem(() -> links.hasUndecided(individualIds));
    }

    private static LinkedRecord record(KnownPerson person) {
        return new LinkedRecord(person.id(), person.caseId(), person.custodian());
    }
}
