package org.rsp.caseload;

import java.sql.SQLException;

/** A person of Malaysia's in each standing of the document, reached by the acts that lead there. */
final class Standings {

    private static final String MYS = "MYS";

    private Standings() {}

    static String person(String standing) {
        return switch (standing) {
            case "NOT_SCREENED" -> Claims.person(MYS);
            case "NEVER_CLAIMED" -> Permits.neverClaimed(MYS);
            case "CLAIM_OPEN" -> of(Claims.lodged(MYS));
            case "DECISION_PENDING" -> of(Claims.endorsed(MYS));
            case "WITHDRAWN" -> of(Claims.withdrawn(MYS));
            case "CLOSED_UNDECIDED" -> of(closed());
            case "REMEDY_OPEN" -> of(Rulings.refused(MYS));
            case "FINALLY_REFUSED" -> of(Rulings.finalRefusal(MYS));
            case "PROTECTED" -> of(Rulings.protectedBy(MYS));
            case "PROTECTED_CONSENTING" -> {
                var person = of(Rulings.protectedBy(MYS));
                Permits.consented(Client.of(MYS), person, Permits.consent("VOLREP"));
                yield person;
            }
            case "STATUS_UNDER_REVIEW" -> of(Rulings.proposed(MYS));
            case "STATUS_ENDED" -> of(Rulings.ended(MYS));
            default -> throw new AssertionError("the document names a standing that cannot be reached: " + standing);
        };
    }

    private static String closed() {
        try {
            return Claims.closed(MYS);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The person whom a determination or a decision is about. */
    private static String of(String resource) {
        return "/individuals/" + Claims.supervisor(MYS).get(resource).<String>path("individualId");
    }
}
