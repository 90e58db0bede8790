package org.rsp.caseload.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface AssessmentCentreCommand {

    AssessmentCentreTransition act();

    /** Why, as a code for the history; none where the act says it all. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * A centre is planned.
     *
     * @param partners who may staff it beside the host
     */
    record Plan(
            UUID arrangementId,
            String code,
            String host,
            List<String> partners,
            String seat,
            Set<CentrePurpose> purposes)
            implements AssessmentCentreCommand {

        public Plan {
            partners = List.copyOf(partners);
            purposes = Set.copyOf(purposes);
        }

        /** The host first. */
        List<String> organisations() {
            return Stream.concat(Stream.of(host), partners.stream()).toList();
        }

        @Override
        public AssessmentCentreTransition act() {
            return AssessmentCentreTransition.PLAN;
        }
    }

    record Staff(int posts) implements AssessmentCentreCommand {
        @Override
        public AssessmentCentreTransition act() {
            return AssessmentCentreTransition.STAFF;
        }
    }

    record OpenUp() implements AssessmentCentreCommand {
        @Override
        public AssessmentCentreTransition act() {
            return AssessmentCentreTransition.OPEN_UP;
        }
    }

    record EndStaffing(LocalDate effectiveOn) implements AssessmentCentreCommand {
        @Override
        public AssessmentCentreTransition act() {
            return AssessmentCentreTransition.END_STAFFING_OF;
        }
    }

    record Close(CentreClosureReason because) implements AssessmentCentreCommand {

        /** Why a centre is closed. */
        enum CentreClosureReason {
            PURPOSE_MET,
            NOT_STAFFED,
            SAFEGUARDS_IN_DOUBT,
            REQUEST_OF_THE_HOST,
            ARRANGEMENT_ENDED
        }

        @Override
        public AssessmentCentreTransition act() {
            return AssessmentCentreTransition.CLOSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
