package org.rsp.platform.access;

import java.util.Map;
import java.util.Set;

/**
 * One row of the policy: what a relation gives, by action.
 *
 * @param organisation whose relation; {@code any} for everybody's
 */
public record Grant(String rule, Relation relation, String organisation, Map<Action, Set<FieldClass>> classes) {

    static final String ANY = "any";

    boolean isFor(Subject subject, Set<Relation> relations) {
        return relations.contains(relation)
                && (organisation.equals(ANY) || organisation.equals(subject.organisation()));
    }

    /** A party is given what its arrangement shares, and never more than the row says. */
    Set<FieldClass> classes(Action action, ArrangementFacts arrangement) {
        var given = classes.getOrDefault(action, Set.of());
        return relation == Relation.PARTY ? Policy.common(given, arrangement.shared()) : given;
    }
}
