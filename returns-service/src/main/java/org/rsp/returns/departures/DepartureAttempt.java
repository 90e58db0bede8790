package org.rsp.returns.departures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnKind;

/** One attempt to let a person depart: under which keys a permit is asked for and used, and what is known of it. */
@Entity
@Table(name = "departure_attempt")
class DepartureAttempt {

    @Id
    private UUID id;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    private AttemptStanding standing;

    @Column(name = "issue_key", updatable = false)
    private UUID issueKey;

    @Column(name = "use_key", updatable = false)
    private UUID useKey;

    @Column(updatable = false)
    private String client;

    @Column(name = "request_key", updatable = false)
    private @Nullable String requestKey;

    @Column(name = "permit_id")
    private @Nullable UUID permitId;

    @Column(name = "permit_version")
    private long permitVersion;

    @Column(name = "permit_ends_at")
    private @Nullable Instant permitEndsAt;

    @Column(name = "times_sent")
    private int timesSent;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    protected DepartureAttempt() {}

    /** @param requestKey by which the client names its request, if it does */
    static DepartureAttempt begin(
            UUID id, GuardedReturn of, UUID issueKey, UUID useKey, @Nullable String requestKey, By by) {
        var attempt = new DepartureAttempt();
        attempt.id = id;
        attempt.returnId = of.returnId();
        attempt.individualId = of.individualId();
        attempt.caseId = of.caseId();
        attempt.custodian = of.custodian();
        attempt.kind = of.kind();
        attempt.standing = AttemptStanding.ASKED;
        attempt.issueKey = issueKey;
        attempt.useKey = useKey;
        attempt.client = by.actor().client();
        attempt.requestKey = requestKey;
        attempt.begunAt = by.at();
        attempt.begunBy = by.actor().subject();
        return attempt;
    }

    /** The permit that the keys have brought. */
    void permitted(Permit permit) {
        permitId = permit.id();
        permitVersion = permit.version();
        permitEndsAt = permit.expiresAt();
    }

    /** From now on the permit may be used, whatever is heard. */
    void send() {
        standing = AttemptStanding.SENT;
        timesSent++;
    }

    void use() {
        standing = AttemptStanding.USED;
    }

    void refuse() {
        standing = AttemptStanding.REFUSED;
    }

    Attempt told() {
        return new Attempt(
                id,
                returnId,
                individualId,
                kind,
                standing == AttemptStanding.SENT,
                issueKey,
                useKey,
                permitId,
                permitVersion,
                permitEndsAt,
                timesSent);
    }

    boolean isOpen() {
        return standing.isOpen();
    }

    /** Whether it stands where it stood when it was looked at: nobody has been permitted or has sent anything since. */
    boolean isAsIn(Attempt seen) {
        var now = told();
        return isOpen()
                && now.sent() == seen.sent()
                && now.timesSent() == seen.timesSent()
                && Objects.equals(now.permitId(), seen.permitId());
    }

    /** Its permit was never used, and its time is over. */
    boolean isWorthNothing(Instant now) {
        return standing == AttemptStanding.ASKED && permitEndsAt != null && !now.isBefore(permitEndsAt);
    }

    boolean isOf(String otherClient, String otherKey) {
        return client.equals(otherClient) && otherKey.equals(requestKey);
    }

    UUID id() {
        return id;
    }
}
