package org.rsp.caseload.cases;

import java.util.Set;

/**
 * What of a person's record decides how a claim of the person may be heard; for deciding, and told to nobody.
 *
 * @param origins the states that the person may fear
 * @param languages those in which the person is heard, or which the person speaks and understands easily
 * @param child who may still be under eighteen by what is recorded, and whoever's age is not known
 * @param alone a child in whose group there is no grown-up parent, step-parent or foster parent who is here
 */
public record Claimant(Set<String> origins, Set<String> languages, boolean child, boolean alone) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Claimant";
    }
}
