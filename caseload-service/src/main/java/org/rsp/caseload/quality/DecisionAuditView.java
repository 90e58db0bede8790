package org.rsp.caseload.quality;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/**
 * An audit of decisions: about nobody.
 *
 * @param drawn how many decisions were drawn, for the custodian alone: it says about how many there are
 * @param waiting how many of them nobody has looked at yet, for the custodian alone
 * @param results none before the audit is closed: read before and after one review, they would tell what that one found
 */
record DecisionAuditView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) DecisionAuditState status,
        @Classified(P0) String custodian,
        @Classified(P0) String quarter,
        @Classified(P0) int sampleSize,
        @Classified(P0) @Nullable Long drawn,
        @Classified(P0) @Nullable Long waiting,
        @Classified(P0) @Nullable DecisionAuditResultsView results,
        @Classified(P0) Instant updatedAt,
        @Classified(P0) List<String> availableActions) {

    /** How many decisions were found so; to the nearest five, and none where that is kept back (QAL-4). */
    record DecisionAuditResultsView(
            @Classified(P0) @Nullable Long sound,
            @Classified(P0) @Nullable Long minorFlaw,
            @Classified(P0) @Nullable Long seriousFlaw,
            @Classified(P0) List<CriterionCountView> criteria) {}

    /** Of how many decisions each was said of one criterion; to the nearest five, and none where that is kept back. */
    record CriterionCountView(
            @Classified(P0) AuditCriterion criterion,
            @Classified(P0) @Nullable Long met,
            @Classified(P0) @Nullable Long notMet,
            @Classified(P0) @Nullable Long notApplicable) {}

    /** @param sample of the custodian's own; nothing to others */
    static DecisionAuditView of(
            DecisionAudit audit,
            @Nullable SampleProgress sample,
            @Nullable DecisionAuditResultsView results,
            Actor actor) {
        return new DecisionAuditView(
                audit.id(),
                audit.version(),
                audit.state(),
                audit.custodian(),
                audit.quarter().toString(),
                audit.sampleSize(),
                sample == null ? null : Long.valueOf(sample.drawn()),
                sample == null ? null : Long.valueOf(sample.waiting()),
                results,
                audit.updatedAt(),
                sample == null ? List.of() : DecisionAuditTransition.LIFECYCLE.open(audit.state(), actor.roles()));
    }
}
