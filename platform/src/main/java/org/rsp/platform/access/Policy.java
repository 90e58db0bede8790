package org.rsp.platform.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rsp.platform.identity.Role;

/**
 * Who may see and do what, as it stands in docs/access/policy.md. It refuses to exist if it is unsound: every role and
 * purpose has its row, nothing is granted to an origin state or a stranger, and nothing of P5 to anybody.
 */
public record Policy(
        List<Grant> grants,
        Map<Role, Set<Purpose>> purposes,
        Map<Role, Set<FieldClass>> tellable,
        Map<Purpose, Set<FieldClass>> needed,
        Map<String, OperationRow> operations) {

    public Policy {
        grants = List.copyOf(grants);
        purposes = Map.copyOf(purposes);
        tellable = Map.copyOf(tellable);
        needed = Map.copyOf(needed);
        operations = Map.copyOf(operations);
        demand(purposes.keySet().equals(EnumSet.allOf(Role.class)), "every role has its purposes");
        demand(tellable.keySet().equals(EnumSet.allOf(Role.class)), "every role has its classes");
        demand(needed.keySet().equals(EnumSet.allOf(Purpose.class)), "every purpose has its classes");
        demand(grants.stream().map(Grant::rule).distinct().count() == grants.size(), "each rule once");
        for (Grant grant : grants) {
            demand(grant.relation() != Relation.ORIGIN && grant.relation() != Relation.NONE, "no grant to these");
            demand(
                    grant.classes().values().stream().noneMatch(c -> c.contains(FieldClass.P5)),
                    "P5 is not told by relation");
        }
    }

    /** The one that ships with the platform. */
    public static Policy ofPlatform() {
        return Shipped.POLICY;
    }

    private static final class Shipped {
        private static final Policy POLICY = PolicyPage.ofPlatform().policy();
    }

    /**
     * Whether the subject may do this to the case, and what it may then be told. What denies comes first and wins over
     * every grant; what nothing grants is denied. A grant that does not reach P1 tells nothing: that a case exists is P1
     * (of an audit: P2).
     */
    public Decision decide(
            Subject subject,
            Action action,
            CaseFacts facts,
            ArrangementFacts arrangement,
            Purpose purpose,
            Instant at) {
        var relations = Relation.of(subject, facts, arrangement, at);
        return denial(subject, action, facts, relations, purpose)
                .orElseGet(() -> granted(subject, action, arrangement, purpose, relations));
    }

    /**
     * ACC-19: what a state is told that is asked about a person, whatever it is to the person's case: by its inbox alone, and only where it was found first
     * that the person may be named to it.
     */
    public Decision decideAsked(Subject subject, Action action, Purpose purpose) {
        return mayServe(subject.roles(), purpose)
                ? granted(subject, action, ArrangementFacts.NONE, purpose, EnumSet.of(Relation.REQUESTED))
                : Decision.denied("ACC-4", "no role serves this purpose");
    }

    private Optional<Decision> denial(
            Subject subject, Action action, CaseFacts facts, Set<Relation> relations, Purpose purpose) {
        if (relations.contains(Relation.ORIGIN)) {
            return Optional.of(Decision.denied("ACC-1", "a state of origin"));
        }
        if (facts.conflicted().contains(subject.id())
                || !common(subject.nationalities(), facts.origins()).isEmpty()) {
            return Optional.of(Decision.denied("ACC-2", "conflict of interest"));
        }
        if (facts.isClosedTo(subject.id())) {
            return Optional.of(Decision.denied("ACC-3", "not among the named staff"));
        }
        if (!mayServe(subject.roles(), purpose)) {
            return Optional.of(Decision.denied("ACC-4", "no role serves this purpose"));
        }
        if (action == Action.AUDIT && purpose != Purpose.AUDIT) {
            return Optional.of(Decision.denied("ACC-15", "who looked is told for the audit only"));
        }
        return Optional.empty();
    }

    private Decision granted(
            Subject subject, Action action, ArrangementFacts arrangement, Purpose purpose, Set<Relation> relations) {
        var ceiling = ceiling(subject.roles(), purpose);
        var told = EnumSet.noneOf(FieldClass.class);
        Grant first = null;
        for (Grant grant : grants) {
            if (grant.isFor(subject, relations)) {
                var given = common(grant.classes(action, arrangement), ceiling);
                first = first == null && given.contains(action.least()) ? grant : first;
                told.addAll(given);
            }
        }
        if (first == null) {
            return Decision.denied("ACC-5", "nothing grants it");
        }
        told.add(FieldClass.P0);
        return new Decision(
                true,
                first.rule(),
                told,
                relations.contains(Relation.CUSTODIAN),
                first.relation().name());
    }

    /** Everybody to whom some row can grant something of the case; all others need not be asked about. */
    public Set<String> concerned(CaseFacts facts, ArrangementFacts arrangement) {
        var all = new TreeSet<>(arrangement.parties().keySet());
        all.add(facts.custodian());
        grants.stream()
                .map(Grant::organisation)
                .filter(o -> !o.equals(Grant.ANY))
                .forEach(all::add);
        return all;
    }

    /** Whether one of the roles may ask for this purpose at all, whatever it asks for. */
    public boolean mayServe(Set<Role> roles, Purpose purpose) {
        return roles.stream().anyMatch(r -> serves(r, purpose));
    }

    /**
     * What a request is for that states nothing (ACC-4): the operation's own purpose or, where none of the roles serves that, the first that they serve
     * and for which they may be told of persons. So nothing that must never be refused hangs on a header.
     */
    public Purpose unstated(Set<Role> roles, Purpose own) {
        return mayServe(roles, own)
                ? own
                : Arrays.stream(Purpose.values())
                        .filter(purpose -> tellsOfPersons(roles, purpose))
                        .findFirst()
                        .orElse(own);
    }

    /** Whether for this purpose the roles may be told of persons at all, whatever their organisation is to a case. */
    public boolean tellsOfPersons(Set<Role> roles, Purpose purpose) {
        return ceiling(roles, purpose).contains(FieldClass.P1);
    }

    /** What the roles that serve the purpose may be told together, as far as the purpose needs it. */
    private Set<FieldClass> ceiling(Set<Role> roles, Purpose purpose) {
        var all = EnumSet.noneOf(FieldClass.class);
        roles.stream().filter(r -> serves(r, purpose)).forEach(r -> all.addAll(tellable.getOrDefault(r, Set.of())));
        return common(all, needed.getOrDefault(purpose, Set.of()));
    }

    private boolean serves(Role role, Purpose purpose) {
        return purposes.getOrDefault(role, Set.of()).contains(purpose);
    }

    static <T> Set<T> common(Set<T> some, Set<T> others) {
        return some.stream().filter(others::contains).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static void demand(boolean sound, String rule) {
        if (!sound) {
            throw new AssertionError("unsound policy: " + rule);
        }
    }
}
