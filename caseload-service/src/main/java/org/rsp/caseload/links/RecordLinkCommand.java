package org.rsp.caseload.links;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;

/** What is said with each act. */
sealed interface RecordLinkCommand {

    RecordLinkTransition act();

    record Propose(UUID individualId, UUID otherIndividualId, RecordLinkKind kind, List<LinkBasis> basis)
            implements RecordLinkCommand {

        @Override
        public RecordLinkTransition act() {
            return RecordLinkTransition.PROPOSE;
        }
    }

    /** What one side says now, in place of what it said before. */
    sealed interface Say extends RecordLinkCommand {

        Verdict verdict();

        List<LinkBasis> basis();

        /** The codes of what it rests on, or of why it is taken back. */
        default String reason() {
            return basis().stream().map(LinkBasis::name).collect(joining(" "));
        }
    }

    record Affirm(List<LinkBasis> basis) implements Say {

        @Override
        public RecordLinkTransition act() {
            return RecordLinkTransition.AFFIRM;
        }

        @Override
        public Verdict verdict() {
            return Verdict.SAME;
        }
    }

    record Deny(List<LinkBasis> basis) implements Say {

        @Override
        public RecordLinkTransition act() {
            return RecordLinkTransition.DENY;
        }

        @Override
        public Verdict verdict() {
            return Verdict.DIFFERENT;
        }
    }

    record Reopen(LinkReopeningReason because) implements Say {

        /** Why a side takes back what it said. */
        enum LinkReopeningReason {
            NEW_EVIDENCE,
            PERSON_OBJECTS,
            SAID_BY_MISTAKE
        }

        @Override
        public RecordLinkTransition act() {
            return RecordLinkTransition.REOPEN;
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNDECIDED;
        }

        @Override
        public List<LinkBasis> basis() {
            return List.of();
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
