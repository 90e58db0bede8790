package org.rsp.caseload.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** When persons may be offered to another organisation, and taken over by it. Nothing here decides about anybody's claim. */
final class TransferRule {

    private TransferRule() {}

    /** TRF-1: between two different organisations, both of which the arrangement binds today. */
    static void checkBound(ArrangementFacts arrangement, String custodian, String receiver, LocalDate today) {
        if (custodian.equals(receiver) || !arrangement.binds(custodian, today) || !arrangement.binds(receiver, today)) {
            throw Refusal.guards(
                    List.of(Guard.of("TRF-1", false, "An arrangement in force must bind both, and they must be two.")),
                    List.of());
        }
    }

    /** TRF-2: to no state from which the case is kept. TRF-3: never while only named staff may know of it. */
    static void checkReceiver(CaseFacts facts, String receiver) {
        if (facts.isKeptFrom(receiver)) {
            throw Refusal.field(
                    "/receiver",
                    "TRF-2",
                    "Persons are not offered to a state of origin, nor to any while one is unknown.");
        }
        if (facts.sealed() || !facts.namedStaff().isEmpty()) {
            throw Refusal.guards(
                    List.of(Guard.of("TRF-3", false, "Only named staff may know of the case.")), List.of());
        }
    }

    /** TRF-5: where an offer rests on consent, that of each person is recorded and not withdrawn. */
    static void checkConsent(TransferBasis basis, Collection<UUID> offered, Set<UUID> agreeing) {
        if (basis == TransferBasis.CONSENT && !agreeing.containsAll(offered)) {
            throw Refusal.field("/basis", "TRF-5", "Record the consent of each person to be told of to the receiver.");
        }
    }

    /** TRF-5, when somebody is shown or taken over: consent that was withdrawn since ends what rested on it. */
    static void checkConsentHolds(Collection<UUID> offered, Set<UUID> agreeing) {
        if (!agreeing.containsAll(offered)) {
            throw Refusal.guards(
                    List.of(Guard.of("TRF-5", false, "What the offer rests on does not hold any more.")), List.of());
        }
    }

    /** TRF-12: what is of a claim does not go over, so nobody whose claim goes on does; whoever takes them over would have to begin anew. */
    static void checkSettled(boolean settled) {
        if (!settled) {
            throw Refusal.guards(
                    List.of(
                            Guard.of(
                                    "TRF-12",
                                    false,
                                    "A claim, the time for an appeal, an appeal or a review of somebody's status goes on; offer the others.")),
                    List.of());
        }
    }

    /** TRF-6: where there is a child among them, best interests have been looked at. */
    static void checkBestInterests(@Nullable LocalDate on, Collection<AgeBand> offered, LocalDate today) {
        if (on == null ? offered.stream().anyMatch(AgeBand::isChild) : on.isAfter(today)) {
            throw Refusal.field(
                    "/bestInterestsOn",
                    "TRF-6",
                    "Say when the best interests of each child among them were considered.");
        }
    }

    /** HND-3: an offer says until when it stands. */
    static void checkExpiry(Instant expiresAt, By by) {
        if (!expiresAt.isAfter(by.at())) {
            throw Refusal.field("/expiresAt", "HND-3", "An offer stands until a time that is not over yet.");
        }
    }

    /** TRF-7: a case is offered once at a time. */
    static void checkNotOffered(boolean offered) {
        if (offered) {
            throw Refusal.guards(List.of(Guard.of("TRF-7", false, "An offer of this case goes on.")), List.of());
        }
    }

    /** REG-12: of those who are offered, each once. */
    static void checkOffered(List<Placed> named, TransferTerms terms) {
        var ids = named.stream().map(Placed::individualId).collect(Collectors.toSet());
        if (ids.size() < named.size() || !terms.individuals().containsAll(ids)) {
            throw Refusal.field(
                    "/individuals", "REG-12", "Name some of those who are offered, each once, by your ids.");
        }
    }

    /** TRF-10: a part is less than the whole. */
    static void checkPart(List<Placed> named, TransferTerms terms) {
        checkOffered(named, terms);
        if (named.size() == terms.individuals().size()) {
            throw Refusal.field("/individuals", "TRF-10", "Everybody who is offered is taken over by accepting.");
        }
    }

    /** TRF-11: what is of class P2 goes over where the arrangement shares it. */
    static void checkParticulars(boolean wanted, ArrangementFacts arrangement) {
        if (wanted && !arrangement.shared().contains(FieldClass.P2)) {
            throw Refusal.field("/withParticulars", "TRF-11", "The arrangement does not share what is of class P2.");
        }
    }

    /** Who is offered is shown once the receiver has said that it looks, and as long as it can still decide. */
    static void checkLook(Transfer transfer, List<String> open) {
        if (!transfer.isOpenToLook()) {
            throw Refusal.notOpen(transfer.state().name(), open);
        }
    }
}
