package org.rsp.caseload.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.quality.CriterionResult.CriterionAnswer;
import org.rsp.caseload.quality.DecisionAuditView.CriterionCountView;
import org.rsp.caseload.quality.DecisionAuditView.DecisionAuditResultsView;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.statistics.CountTable;

/**
 * What was found in audits that are closed, as counts; the same to whoever may read it. QAL-4: what is small is kept back as in the statistics, what is told is
 * so to the nearest five, and how many were reviewed is not told, so that no table of the statistics less this one gives away what it keeps back.
 */
@ApplicationScoped
class AuditResultService {

    /** Of fewer nothing is told, not what was never found either: it would say what was. */
    private static final int FEWEST = 5;

    private static final int NEAREST = 5;

    private final DecisionAuditRepository audits;
    private final WiderRows wider;

    AuditResultService(DecisionAuditRepository audits, WiderRows wider) {
        this.audits = audits;
        this.wider = wider;
    }

    /** None before the audit is closed. In a transaction. */
    @Nullable
    DecisionAuditResultsView of(DecisionAudit audit) {
        if (!audit.isClosed()) {
            return null;
        }
        var counts = wider.asService(() -> audits.counts(audit.id()));
        if (reviewed(counts) < FEWEST) {
            return new DecisionAuditResultsView(null, null, null, List.of());
        }
        var findings = told(audit, counts, AuditCount.FINDING, List.of(AuditFinding.values()));
        return new DecisionAuditResultsView(
                findings.of(AuditFinding.SOUND),
                findings.of(AuditFinding.MINOR_FLAW),
                findings.of(AuditFinding.SERIOUS_FLAW),
                Stream.of(AuditCriterion.values())
                        .map(criterion -> count(audit, counts, criterion))
                        .toList());
    }

    private static long reviewed(List<AuditCount> counts) {
        return counts.stream()
                .filter(count -> count.item().equals(AuditCount.FINDING))
                .mapToLong(AuditCount::number)
                .sum();
    }

    private static CriterionCountView count(DecisionAudit audit, List<AuditCount> counts, AuditCriterion criterion) {
        var answers = told(audit, counts, criterion.name(), List.of(CriterionAnswer.values()));
        return new CriterionCountView(
                criterion,
                answers.of(CriterionAnswer.MET),
                answers.of(CriterionAnswer.NOT_MET),
                answers.of(CriterionAnswer.NOT_APPLICABLE));
    }

    /** All that was said of one item, of which the custodian knows every part. */
    private static ToldAnswers told(
            DecisionAudit audit, List<AuditCount> counts, String item, List<? extends Enum<?>> answers) {
        var numbers = answers.stream()
                .mapToLong(answer -> counts.stream()
                        .filter(count ->
                                count.item().equals(item) && count.answer().equals(answer.name()))
                        .mapToLong(AuditCount::number)
                        .sum())
                .toArray();
        return new ToldAnswers(
                answers, new CountTable(List.of(Map.of(audit.custodian(), numbers)), numbers.length, Set.of()));
    }

    /** The answers of one item, and what of their counts is told. */
    private record ToldAnswers(List<? extends Enum<?>> answers, CountTable counts) {

        @Nullable
        Long of(Enum<?> answer) {
            var count = counts.told(0, answers.indexOf(answer));
            return count == null ? null : Long.valueOf(Math.round(count / (double) NEAREST) * NEAREST);
        }
    }
}
