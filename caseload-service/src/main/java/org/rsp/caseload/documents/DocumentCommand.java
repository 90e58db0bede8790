package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** What is said with each act. */
sealed interface DocumentCommand {

    DocumentTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Enter(
            DocumentType type,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable LocalDate expiresOn,
            DocumentSeen seen,
            @Nullable String nameAsWritten,
            @Nullable ZoneAsGiven zone)
            implements DocumentCommand {

        @Override
        public DocumentTransition act() {
            return DocumentTransition.RECORD;
        }

        @Override
        public String toString() {
            return "Enter";
        }
    }

    /**
     * The lines of a zone as they were typed or scanned.
     *
     * @param overrideReason why it is taken in spite of what its reader will find
     */
    record ZoneAsGiven(List<String> lines, @Nullable String overrideReason) {

        @Override
        public String toString() {
            return "ZoneAsGiven";
        }
    }

    /** An act that changes where the document is. */
    sealed interface OfCustody extends DocumentCommand {

        /** Where it is kept; sealed before it is stored. */
        default @Nullable String keptAt() {
            return null;
        }

        default @Nullable String handedTo() {
            return null;
        }
    }

    record TakeIntoCustody(CustodyReason because, String keptAt, boolean receiptGiven) implements OfCustody {

        /** Why a document is taken from its holder: for nothing else. */
        enum CustodyReason {
            SAFE_KEEPING,
            EXAMINATION
        }

        @Override
        public DocumentTransition act() {
            return DocumentTransition.TAKE_INTO_CUSTODY;
        }

        @Override
        public String reason() {
            return because.name();
        }

        @Override
        public String toString() {
            return "TakeIntoCustody[" + because + "]";
        }
    }

    record ReturnToHolder(ReturnReason because) implements OfCustody {

        /** Why the holder has it again. */
        enum ReturnReason {
            HOLDER_ASKED,
            EXAMINED,
            NOT_NEEDED_ANY_MORE
        }

        @Override
        public DocumentTransition act() {
            return DocumentTransition.RETURN_TO_HOLDER;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record HandOver(String handedTo, HandoverReason because) implements OfCustody {

        /** Why another organisation gets it. */
        enum HandoverReason {
            EXAMINATION,
            CASE_TRANSFERRED,
            BELONGS_TO_ITS_ISSUER,
            ORDERED_BY_A_COURT
        }

        @Override
        public DocumentTransition act() {
            return DocumentTransition.HAND_OVER;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record ReportLost(LossReason because) implements OfCustody {

        /** How it was lost. None says anything against its holder. */
        enum LossReason {
            LOST_BY_HOLDER,
            STOLEN_FROM_HOLDER,
            LOST_IN_CUSTODY,
            LOST_AFTER_HANDOVER
        }

        @Override
        public DocumentTransition act() {
            return DocumentTransition.REPORT_LOST;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Recover(RecoveryReason because) implements OfCustody {

        /** By whom it was found. */
        enum RecoveryReason {
            FOUND_BY_HOLDER,
            FOUND_IN_CUSTODY,
            FOUND_BY_OTHERS
        }

        @Override
        public DocumentTransition act() {
            return DocumentTransition.RECOVER;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Examine(ExaminationFindings findings) implements DocumentCommand {

        @Override
        public DocumentTransition act() {
            return DocumentTransition.EXAMINE;
        }
    }

    /**
     * A copy to be kept of the document.
     *
     * @param sha256 of the file as it was sent, by which a repeated request is known again
     */
    record KeepCopy(CopiedSide side, String sha256) implements DocumentCommand {

        @Override
        public DocumentTransition act() {
            return DocumentTransition.KEEP_COPY_OF;
        }

        @Override
        public String toString() {
            return "KeepCopy[" + side + "]";
        }
    }
}
