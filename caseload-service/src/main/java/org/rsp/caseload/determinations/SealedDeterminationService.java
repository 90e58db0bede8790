package org.rsp.caseload.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what was said and found with the key that its determination is sealed with, and opens it for whom the policy tells it. In a transaction. */
@ApplicationScoped
class SealedDeterminationService {

    private final Vault vault;

    SealedDeterminationService(Vault vault) {
        this.vault = vault;
    }

    Encrypted<InterviewPlan> plan(StatusDetermination d, UUID interviewId, InterviewPlan plan) {
        return sealed(d, interview("plan", interviewId), plan);
    }

    Encrypted<InterviewRecord> record(StatusDetermination d, UUID interviewId, InterviewRecord record) {
        return sealed(d, interview("record", interviewId), record);
    }

    Encrypted<Assessment> assessment(StatusDetermination d, UUID assessmentId, Assessment assessment) {
        return sealed(d, assessment(assessmentId), assessment);
    }

    private <T> Encrypted<T> sealed(StatusDetermination d, Place place, T plain) {
        return vault.sealRecord(vault.key(d.sealedWith()), place, plain);
    }

    @Nullable
    InterviewPlan plan(Interview i) {
        return opened(i.sealedWith(), interview("plan", i.id()), i.plan(), InterviewPlan.class);
    }

    @Nullable
    InterviewRecord record(Interview i) {
        return opened(i.sealedWith(), interview("record", i.id()), i.record(), InterviewRecord.class);
    }

    @Nullable
    Assessment assessment(SubmittedAssessment a) {
        return opened(a.sealedWith(), assessment(a.id()), a.content(), Assessment.class);
    }

    /** Null when there is none and when it was erased. */
    private <T> @Nullable T opened(UUID sealedWith, Place place, @Nullable Encrypted<T> value, Class<T> type) {
        return value == null
                ? null
                : vault.findKey(sealedWith)
                        .map(key -> vault.openRecord(key, place, value, type))
                        .orElse(null);
    }

    private static Place interview(String column, UUID interviewId) {
        return new Place("interview", column, interviewId);
    }

    private static Place assessment(UUID assessmentId) {
        return new Place("submitted_assessment", "content", assessmentId);
    }
}
