package org.rsp.caseload.links;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may not be said of two records. */
final class RecordLinkRule {

    private RecordLinkRule() {}

    static void checkProposal(RecordLinkCommand.Propose command, LinkedRecord mine, LinkedRecord other) {
        if (mine.individualId().equals(other.individualId())) {
            throw alreadyOne();
        }
        if (command.kind() == RecordLinkKind.SECONDARY_MOVEMENT
                && mine.custodian().equals(other.custodian())) {
            throw Refusal.field(
                    "/kind", "LNK-7", "Both records are your organisation's own: nobody else registered the person.");
        }
    }

    static Refusal alreadyOne() {
        return Refusal.field(
                "/otherIndividualId", "LNK-4", "Name another record; two that are in a link already are judged there.");
    }

    /** LNK-9: who went from one custodian to the other is one person, whatever anybody finds later. */
    static void checkDenial(boolean carriedOver, List<String> open) {
        if (carriedOver) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "LNK-9", false, "The person was taken over: the one record was made from the other.")),
                    open);
        }
    }

    /** @param awaitsAnother whether one person of the custodian has said so already, and another must */
    static void checkAffirmation(
            RecordLinkCommand.Affirm command,
            boolean awaitsAnother,
            @Nullable String saidBy,
            Actor actor,
            List<String> open) {
        if (command.basis().stream().noneMatch(LinkBasis::isMoreThanNames)) {
            throw Refusal.field(
                    "/basis", "LNK-1", "Names, or names and births, make nobody the same person; say what else does.");
        }
        if (awaitsAnother && actor.subject().equals(saidBy)) {
            throw Refusal.guards(
                    List.of(Guard.of("LNK-2", false, "Another person of your organisation must say so too.")), open);
        }
    }
}
