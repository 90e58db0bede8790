package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.caseload.cases.Consent.ConsentPurpose;
import org.rsp.caseload.cases.GroupCommand.Placing;
import org.rsp.caseload.cases.GroupCommand.Split.SplitReason;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.Also;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Persons who go over to another custodian. Nothing changes its custodian: the new one registers a case of its own, sealed with a key of its own, and the
 * old one's is closed and stays its own. The old one's part is done in its name, because it has offered them. In a transaction.
 */
@ApplicationScoped
public class CustodyService {

    private final CaseRepository cases;
    private final CaseAccessService visible;
    private final CaseloadService caseloads;
    private final GroupService groups;
    private final MembershipRepository memberships;
    private final SealedService sealed;
    private final SealedCaseRepository kept;
    private final WiderRows wider;
    private final Acts acts;
    private final Ids ids;

    CustodyService(
            CaseRepository cases,
            CaseAccessService visible,
            CaseloadService caseloads,
            GroupService groups,
            MembershipRepository memberships,
            SealedService sealed,
            SealedCaseRepository kept,
            WiderRows wider,
            Acts acts,
            Ids ids) {
        this.cases = cases;
        this.visible = visible;
        this.caseloads = caseloads;
        this.groups = groups;
        this.memberships = memberships;
        this.sealed = sealed;
        this.kept = kept;
        this.wider = wider;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * The caller's own case, which stays as it is until the transaction ends; 404 if it is not the caller's.
     *
     * @param to the organisation that some of the persons are to be offered to
     */
    public HeldCase hold(UUID said, String to, Actor actor) {
        var c = visible.lock(said, actor);
        return new HeldCase(
                c.id(), c.facts(), c.individuals().stream().map(CasePerson::of).toList(), agreeing(c, to));
    }

    private Set<UUID> agreeing(Case c, String to) {
        var unsealed = sealed.of(c);
        var purpose = Actor.isState(to) ? ConsentPurpose.SHARING_WITH_STATE : ConsentPurpose.SHARING_WITH_AGENCY;
        return c.individuals().stream()
                .filter(i -> unsealed.particulars(i).isConsentedTo(purpose))
                .map(Individual::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who of another custodian's case agrees today to be told of to an organisation, and cannot take that back until the transaction ends. For
     * deciding, in the custodian's name: nobody is told of the answer.
     */
    public Set<UUID> agreeing(UUID caseId, String custodian, String to) {
        return wider.inNameOf(
                custodian,
                () -> cases.lockOf(custodian, caseId).map(c -> agreeing(c, to)).orElse(Set.of()));
    }

    /** Whether these persons of a held case can be offered. */
    public void checkOffer(HeldCase held, List<Takeover.Place> going, List<String> open) {
        CustodyRule.checkOffer(cases.findById(held.id()), placings(going), open);
    }

    /** These persons, whose ever they are: for what an offer tells of them to whom it is made. */
    public List<CasePerson> persons(Collection<UUID> individuals) {
        return wider.asService(() -> cases.individuals(individuals)).stream()
                .map(CasePerson::of)
                .toList();
    }

    /**
     * Registers them as the caller's own, and closes what the custodian had; refuses if anything is not as it was offered.
     *
     * @param settled whether nothing that these persons have claimed is pending, asked once nobody can claim anything until the transaction ends
     */
    public Takeover.Result takeOver(Takeover takeover, Predicate<Set<UUID>> settled, By by) {
        var old = wider.inNameOf(takeover.custodian(), () -> release(takeover, settled, by));
        var command = new CaseCommand.Register(takeover.countryOfAsylum(), null, null, null, old.persons());
        var id = ids.next();
        var sealing = sealed.into(id);
        var people = old.persons().stream()
                .map(person -> sealing.person(ids.next(), person))
                .toList();
        var taken = Case.takeOver(id, command, people, old.origins(), with(Role.REGISTRAR, by));
        cases.persist(taken);
        taken.individuals().forEach(i -> memberships.begin(taken, i, by.minute()));
        var records = new HashMap<UUID, UUID>();
        for (int i = 0; i < people.size(); i++) {
            taken.individuals().get(i).presence(old.presences().get(i));
            records.put(old.individuals().get(i), people.get(i).id());
        }
        return new Takeover.Result(id, new Also(taken, taken.registered(by)), old.caseId(), Map.copyOf(records));
    }

    /** What the old custodian has let go: its case, the ids of its records, and what goes over of each person. */
    private record Released(
            UUID caseId,
            List<UUID> individuals,
            List<Person> persons,
            List<Presence> presences,
            List<String> origins) {}

    private Released release(Takeover takeover, Predicate<Set<UUID>> settled, By by) {
        var c = cases.lockOf(takeover.custodian(), takeover.caseId())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        // nobody can seal it until the transaction ends
        kept.askAgain(c);
        var going = placings(takeover.persons());
        var all = going.stream().map(Placing::individualId).collect(Collectors.toUnmodifiableSet());
        CustodyRule.checkTakeover(c, going, settled.test(all), by.actor().organisation());
        var offering = new By(
                new Actor(takeover.offeredBy(), takeover.offeredBy(), c.custodian(), Set.of(Role.SUPERVISOR)), by.at());
        var leaving = leaving(c, going, offering);
        var unsealed = sealed.of(leaving);
        var persons = leaving.individuals().stream()
                .map(i -> i.person(takeover.withParticulars() ? unsealed.particulars(i) : Particulars.NONE, null))
                .toList();
        acts.keepBeside(leaving, close(leaving, offering));
        return new Released(
                leaving.id(),
                leaving.individuals().stream().map(Individual::id).toList(),
                persons,
                leaving.individuals().stream().map(Individual::presence).toList(),
                leaving.origins());
    }

    /** The case if everybody goes, else one of those who go. */
    private Case leaving(Case c, List<Placing> going, By by) {
        if (going.size() == c.persons()) {
            return c;
        }
        var command = new GroupCommand.Split(going, SplitReason.TRANSFER);
        c.next(command, by.actor());
        var parted = groups.part(c, command, by);
        acts.keepBeside(c, parted.done());
        return parted.other();
    }

    private Done close(Case c, By by) {
        var caseload = c.caseloadId();
        if (caseload != null) {
            caseloads.release(caseload, c.admittedPersons());
        }
        return c.close(new CaseCommand.HandOver(), by);
    }

    /** Whoever may take persons over registers them by that. */
    private static By with(Role role, By by) {
        var actor = by.actor();
        var roles = EnumSet.of(role);
        roles.addAll(actor.roles());
        return new By(new Actor(actor.subject(), actor.client(), actor.organisation(), roles), by.at());
    }

    private static List<Placing> placings(List<Takeover.Place> places) {
        return places.stream()
                .map(place -> new Placing(place.individualId(), relationship(place.relationship())))
                .toList();
    }

    private static Relationship relationship(String code) {
        return Arrays.stream(Relationship.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.field("/individuals", "REF-3", "Name a relationship by its code."));
    }
}
