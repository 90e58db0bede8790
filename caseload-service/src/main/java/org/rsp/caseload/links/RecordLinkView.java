package org.rsp.caseload.links;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/** A link as one side is told of it: its own record, what it said itself, and of the other record what LNK-6 lets be known. */
record RecordLinkView(
        @Classified(P2) UUID id,
        @Classified(P2) long version,
        @Classified(P2) RecordLinkState status,
        @Classified(P2) RecordLinkKind kind,
        @Classified(P2) UUID individualId,
        @Classified(P2) UUID otherIndividualId,
        @Classified(P2) @Nullable String otherCustodian,
        @Classified(P2) Verdict verdict,
        @Classified(P2) List<LinkBasis> basis,
        @Classified(P2) Instant proposedAt,
        @Classified(P2) Instant updatedAt,
        @Classified(P0) List<String> availableActions) {

    static RecordLinkView of(RecordLink link, OtherRecord other, Actor actor) {
        return new RecordLinkView(
                link.id(),
                link.version(),
                link.state(),
                link.kind(),
                link.ends().getFirst().individualId(),
                other.individualId(),
                other.custodian(),
                link.verdict(),
                link.basis(),
                link.proposedAt(),
                link.updatedAt(),
                RecordLinkTransition.LIFECYCLE.open(link.state(), actor.roles()));
    }
}
