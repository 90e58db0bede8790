package org.rsp.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.rsp.platform.identity.Role;

/** What an organisation is to a case. It follows from facts and is never claimed. */
public enum Relation {
    CUSTODIAN,
    PARTY,
    MANDATE,
    ORIGIN,
    SERVICE,
    /** A state that is asked whether a person is its national, or whether it takes the person back: no fact of the case makes it so, and it knows of nothing but its inbox (ACC-19). */
    REQUESTED,
    NONE;

    /**
     * All that the subject's organisation is to the case. An origin state is nothing else, except where it is the custodian
     * itself: then the case stays with it ({@link CaseFacts#isHeldByAnOrigin}).
     */
    public static Set<Relation> of(Subject subject, CaseFacts facts, ArrangementFacts arrangement, Instant at) {
        var organisation = subject.organisation();
        var found = EnumSet.noneOf(Relation.class);
        if (organisation.equals(facts.custodian())) {
            found.add(CUSTODIAN);
        } else if (facts.isKeptFrom(organisation)) {
            return EnumSet.of(ORIGIN);
        }
        var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        if (arrangement.binds(organisation, today) && arrangement.binds(facts.custodian(), today)) {
            found.add(PARTY);
        }
        if ((isMandatedForEveryOpenCase(organisation) && facts.open())
                || (organisation.equals("IOM") && facts.movesByConsent())) {
            found.add(MANDATE);
        }
        if (subject.roles().contains(Role.SERVICE)) {
            found.add(SERVICE);
        }
        return found.isEmpty() ? EnumSet.of(NONE) : found;
    }

    /** For conditions on rows, which cannot ask for each row. */
    public static boolean isMandatedForEveryOpenCase(String organisation) {
        return organisation.equals("UNHCR");
    }
}
