package org.rsp.caseload.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.consents.ConsentSaying;
import org.rsp.caseload.consents.ReturnConsentService;
import org.rsp.caseload.decisions.StatusDecisionService;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.access.WiderRows;

/** Whether what a person has said to a kind of return still counts. In a transaction, and told to nobody as it is. */
@ApplicationScoped
public class ConsentingService {

    private final ReturnConsentService consents;
    private final DeterminationService determinations;
    private final StatusDecisionService decisions;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final WiderRows wider;
    private final Clock clock;

    ConsentingService(
            ReturnConsentService consents,
            DeterminationService determinations,
            StatusDecisionService decisions,
            PersonService persons,
            ClaimantService claimants,
            WiderRows wider,
            Clock clock) {
        this.consents = consents;
        this.determinations = determinations;
        this.decisions = decisions;
        this.persons = persons;
        this.claimants = claimants;
        this.wider = wider;
        this.clock = clock;
    }

    /**
     * CNS-7: a consent counts if a second account has confirmed it (CNS-8), it is the last word on this kind of return, was said after whatever was
     * claimed and decided, and is signed by a guardian too where by any of the records the person may be a child now, whatever was thought when it was
     * said.
     */
    public boolean isConsenting(Set<UUID> individualIds, ReturnKind kind) {
        return consents.lastConsent(individualIds, kind)
                .filter(consent -> isSaidSince(individualIds, consent.recordedAt()))
                .filter(consent -> consent.withGuardian() || !mayBeChild(individualIds))
                .isPresent();
    }

    /** RMS-6; of a kind to which nobody can consent again it would stand in the way for ever. */
    boolean isWithdrawn(Set<UUID> individualIds, ReturnKind kind) {
        return kind.isByOwnWill() && consents.lastWord(individualIds, kind) == ConsentSaying.WITHDRAWS;
    }

    private boolean isSaidSince(Set<UUID> individualIds, Instant saidAt) {
        return Stream.concat(
                        determinations.lastClaimed(individualIds).stream(), decisions.lastTold(individualIds).stream())
                .allMatch(saidAt::isAfter);
    }

    /** By any record, each in its custodian's name; where nobody knows, the person may be one. */
    boolean mayBeChild(Set<UUID> individualIds) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return individualIds.stream().anyMatch(id -> persons.whereabouts(id)
                .map(at -> wider.inNameOf(
                        at.custodian(),
                        () -> claimants.of(id, at.caseId(), today).child()))
                .orElse(true));
    }
}
