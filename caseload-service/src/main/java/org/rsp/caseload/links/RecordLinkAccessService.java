package org.rsp.caseload.links;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Every exit of a link asks here: a link exists for a custodian that may know of its own record, as long as the case at the other
 * end is not kept from it (LNK-5) and not sealed (LNK-10). Origins grow and seals come and go, so that is asked each time.
 */
@ApplicationScoped
class RecordLinkAccessService implements Visible<RecordLink> {

    private final RecordLinkRepository links;
    private final PersonService persons;
    private final Access access;
    private final WiderRows wider;
    private final Tokens tokens;

    RecordLinkAccessService(
            RecordLinkRepository links, PersonService persons, Access access, WiderRows wider, Tokens tokens) {
        this.links = links;
        this.persons = persons;
        this.access = access;
        this.wider = wider;
        this.tokens = tokens;
    }

    /** A link, and the other record as the reader is told of it. */
    record Known(RecordLink link, OtherRecord other) {}

    @Override
    public RecordLink get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = links.findOwn(id, actor).orElseThrow(RecordLinkAccessService::nothing);
        require(found, actor);
        return found;
    }

    @Override
    public RecordLink lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var pair = links.findPair(id, actor).orElseThrow(RecordLinkAccessService::nothing);
        var found = wider.asSystem(() -> links.lockSides(pair)).stream()
                .filter(side -> side.id().equals(id))
                .findFirst()
                .orElseThrow(RecordLinkAccessService::nothing);
        require(found, actor);
        found.ends().forEach(end -> persons.own(end.individualId(), actor));
        return found;
    }

    /** Who is not told P2 of the record is not told that it is in a link. */
    @Override
    public Decision require(RecordLink link, Actor actor) {
        if (known(List.of(link), actor).isEmpty()) {
            throw nothing();
        }
        return link.ends().stream()
                .map(end -> persons.get(end.individualId(), actor).decision())
                .filter(decision -> decision.tells(FieldClass.P2))
                .reduce((first, _) -> first)
                .orElseThrow(RecordLinkAccessService::nothing);
    }

    OtherRecord other(RecordLink link, Actor actor) {
        return known(List.of(link), actor).getFirst().other();
    }

    /** The caller's links, last changed first, one more than the page. Those that do not exist for it leave no gap. */
    List<Known> page(RecordLinkFilter filter, PageRequest page, Actor actor) {
        access.requirePersons(actor);
        var found = new ArrayList<Known>();
        var after = page.after();
        List<RecordLink> rows;
        do {
            rows = links.page(filter, after, page.oneMore(), actor);
            found.addAll(known(rows, actor));
            after = rows.isEmpty() ? after : Optional.of(key(rows.getLast()));
        } while (rows.size() == page.oneMore() && found.size() < page.oneMore());
        return found.subList(0, Math.min(found.size(), page.oneMore()));
    }

    static Cursor.Key key(RecordLink link) {
        return Cursor.Key.at(link.updatedAt(), link.place());
    }

    private List<Known> known(Collection<RecordLink> own, Actor actor) {
        var others = counterparts(own.stream().map(RecordLink::pair).collect(toSet()), actor.organisation());
        return own.stream()
                .filter(RecordLink::isWhole)
                .filter(link -> link.isWithin() || others.containsKey(link.pair()))
                .map(link -> new Known(link, told(link, others, actor)))
                .toList();
    }

    /** By pair, the records that another custodian has, that are not kept from this one, and whose cases are not sealed. */
    private Map<UUID, Counterpart> counterparts(Collection<UUID> pairs, String custodian) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var others = wider.asSystem(() -> links.counterparts(pairs, custodian));
        var facts = facts(others);
        return others.stream()
                .filter(other -> isTold(Objects.requireNonNull(facts.get(other.caseId())), custodian))
                .collect(toMap(Counterpart::pair, other -> other));
    }

    /** Of a case of another custodian; whoever is named with a seal is of that one. */
    private static boolean isTold(CaseFacts other, String custodian) {
        return !other.isKeptFrom(custodian) && !other.sealed();
    }

    private Map<UUID, CaseFacts> facts(Collection<Counterpart> ends) {
        return persons.facts(ends.stream().map(Counterpart::caseId).collect(toSet()));
    }

    /** LNK-6: a token, and by whom the other record is kept once both agree. */
    private OtherRecord told(RecordLink link, Map<UUID, Counterpart> others, Actor actor) {
        var other = others.get(link.pair());
        if (other == null) {
            return new OtherRecord(link.ends().getLast().individualId(), link.custodian());
        }
        return new OtherRecord(
                tokens.of(actor.organisation(), other.individualId()),
                link.state() == RecordLinkState.LINKED ? other.custodian() : null);
    }

    /** The ends of a side for whose custodian the link exists now; none if there is none, or if only some of its staff may know of it. */
    List<Counterpart> existing(UUID linkId) {
        var own = wider.asSystem(() -> links.own(linkId));
        if (facts(own).values().stream().anyMatch(CaseFacts::sealed)) {
            return List.of();
        }
        if (own.size() != 1) {
            return own;
        }
        var side = own.getFirst();
        return counterparts(List.of(side.pair()), side.custodian()).isEmpty() ? List.of() : own;
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
