package org.rsp.returns.suspensions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What was last heard of one thing that was done for a person's safety, whether or not the person had a return then: so it stops a return that is heard of
 * later, and stops nothing when it is heard again.
 */
@Entity
@Table(name = "known_safeguard")
class KnownSafeguard {

    @Id
    private UUID id;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuspensionReason reason;

    private long heard;

    @Column(name = "done_at")
    private Instant doneAt;

    protected KnownSafeguard() {}

    /**
     * As an event tells it.
     *
     * @param id of the claim, the appeal or whatever it is
     * @param caseId in which the person was then
     * @param number of the event among those of this thing
     */
    record News(UUID id, UUID individualId, UUID caseId, SuspensionReason reason, long number, Instant at) {}

    static KnownSafeguard of(News news) {
        var known = new KnownSafeguard();
        known.id = news.id();
        known.individualId = news.individualId();
        known.reason = news.reason();
        known.hear(news);
        return known;
    }

    void hear(News news) {
        caseId = news.caseId();
        heard = news.number();
        doneAt = news.at();
    }

    boolean isNews(News news) {
        return news.number() > heard;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    UUID caseId() {
        return caseId;
    }

    SuspensionReason reason() {
        return reason;
    }

    Instant doneAt() {
        return doneAt;
    }
}
