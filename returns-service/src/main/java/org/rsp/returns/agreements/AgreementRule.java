package org.rsp.returns.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** Rules that may refuse an open act, and what an agreement has to be like. Their words and sources stand in docs/rules.md. */
final class AgreementRule {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private AgreementRule() {}

    /** AGR-1: one's own agreement, or any by the coordinator. AGR-2: of two states that can ask each other; its term. */
    static void soundDraft(AgreementCommand.Draft draft, Actor actor) {
        var parties = draft.parties();
        var organisations = parties.stream()
                .map(AgreementCommand.Draft.Member::organisation)
                .toList();
        if (!actor.has(Role.COORDINATOR) && !organisations.contains(actor.organisation())) {
            throw Refusal.field("/parties", "AGR-1", "Your own organisation must be a party.");
        }
        if (new HashSet<>(organisations).size() != organisations.size()) {
            throw Refusal.field("/parties", "AGR-2", "Name each party once.");
        }
        for (int i = 0; i < parties.size(); i++) {
            if ((parties.get(i).role() != AgreementRole.AGENCY)
                    != isState(parties.get(i).organisation())) {
                throw Refusal.field("/parties/" + i + "/role", "AGR-2", "A state can be asked or ask; others help.");
            }
        }
        var states = parties.stream()
                .filter(party -> party.role() != AgreementRole.AGENCY)
                .toList();
        if (states.size() != 2) {
            throw Refusal.field("/parties", "AGR-2", "Name two states; an agreement of more is one for each two.");
        }
        if (pairs(
                        states.getFirst().organisation(),
                        states.getFirst().role(),
                        states.getLast().organisation(),
                        states.getLast().role())
                .isEmpty()) {
            throw Refusal.field("/parties", "AGR-2", "One of the states must be able to ask the other.");
        }
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw Refusal.field("/endsOn", "AGR-2", "The last day is not before the first.");
        }
    }

    private static boolean isState(String organisation) {
        return Actor.isState(organisation) && COUNTRIES.contains(organisation);
    }

    /** Who can ask whom, of two states with these roles. */
    static Set<StatePair> pairs(String one, AgreementRole ofOne, String other, AgreementRole ofOther) {
        var all = new HashSet<StatePair>();
        if (ofOne.mayRequest() && ofOther.mayBeRequested()) {
            all.add(new StatePair(one, other));
        }
        if (ofOther.mayRequest() && ofOne.mayBeRequested()) {
            all.add(new StatePair(other, one));
        }
        return all;
    }

    /** AGR-3, AGR-4, AGR-12: the clauses as they will stand, or a refusal that points to the one that cannot. */
    static List<DraftClause> soundClauses(List<SaidClause> said, ClauseLibrary library) {
        var clauses = new ArrayList<DraftClause>();
        for (int i = 0; i < said.size(); i++) {
            var clause = completed(said.get(i), library, "/clauses/" + i);
            refuse(fault(clause), "/clauses/" + i);
            clauses.add(clause);
        }
        var seen = new HashSet<AgreementClock>();
        for (int i = 0; i < clauses.size(); i++) {
            for (var limit : clauses.get(i).timeLimits()) {
                if (!seen.add(limit.clock())) {
                    throw Refusal.field(
                            "/clauses/" + i + "/timeLimits", "AGR-3", "Agree once on %s.".formatted(limit.clock()));
                }
            }
        }
        return clauses;
    }

    private static DraftClause completed(SaidClause said, ClauseLibrary library, String pointer) {
        if (said.library() == null) {
            if (said.text() == null) {
                throw Refusal.field(pointer + "/text", "AGR-4", "Write a text, or name a clause of the library.");
            }
            return said.alone(said.text());
        }
        var found = library.find(said.library())
                .orElseThrow(
                        () -> Refusal.field(pointer + "/library", "AGR-4", "The library has no clause of this id."));
        if (found.kind() != said.kind()) {
            throw Refusal.field(
                    pointer + "/kind", "AGR-4", "The library's clause is of kind %s.".formatted(found.kind()));
        }
        return said.from(found);
    }

    /** AGR-4: what of a clause cannot be; below it, where. */
    static Optional<Violation> fault(DraftClause clause) {
        if ((clause.kind() == ClauseKind.PERMANENT_RESIDENTS)
                == clause.residence().isEmpty()) {
            return Optional.of(new Violation(
                    "/residence",
                    "AGR-4",
                    "A clause on permanent residents, and no other, says when the residence counts."));
        }
        if (clause.kind() != ClauseKind.THIRD_COUNTRY_NATIONALS
                && !clause.exceptions().isEmpty()) {
            return Optional.of(new Violation(
                    "/exceptions", "AGR-4", "Only a clause on third-country nationals names such exceptions."));
        }
        for (int i = 0; i < clause.timeLimits().size(); i++) {
            var fault = fault(clause.timeLimits().get(i));
            if (fault.isPresent()) {
                var below = "/timeLimits/" + i;
                return fault.map(v -> new Violation(below + v.pointer(), v.code(), v.message()));
            }
        }
        return Optional.empty();
    }

    /** AGR-3, AGR-12. */
    static Optional<Violation> fault(DraftLimit limit) {
        var clock = limit.clock();
        if (!clock.mayBeginWith(limit.starts())) {
            return Optional.of(new Violation("/starts", "AGR-3", "%s does not begin with this.".formatted(clock)));
        }
        if (limit.effect() != null && !clock.mayEndIn(limit.effect())) {
            return clock == AgreementClock.IDENTITY_REPLY
                    ? Optional.of(
                            new Violation("/effect", "AGR-12", "Silence proves nobody's identity or nationality."))
                    : Optional.of(
                            new Violation("/effect", "AGR-3", "Silence cannot mean this for %s.".formatted(clock)));
        }
        if (limit.extendableTo() != null && limit.extendableTo() <= limit.days()) {
            return Optional.of(new Violation(
                    "/extendableTo", "AGR-3", "Name the days all together, more than without the extension."));
        }
        return Optional.empty();
    }

    private static void refuse(Optional<Violation> fault, String pointer) {
        fault.ifPresent(violation -> {
            throw Refusal.field(pointer + violation.pointer(), violation.code(), violation.message());
        });
    }

    /** AGR-1: nobody speaks for another party. Whoever is no party does not see the agreement at all. */
    static AgreementParty ownParty(Agreement agreement, Actor actor, List<String> open) {
        return agreement
                .party(actor.organisation())
                .orElseThrow(() -> Refusal.guards(
                        List.of(Guard.of("AGR-1", false, "The token's organisation is no party to this agreement.")),
                        open));
    }

    /** AGR-5: each party signs once. */
    static void maySign(AgreementParty party, List<String> open) {
        require(open, Guard.of("AGR-5", party.signedAt() == null, "A party signs once."));
    }

    /** AGR-5: nothing is concluded without a party. */
    static void mayBeConcluded(Agreement agreement, List<String> open) {
        require(
                open,
                all(
                        "AGR-5",
                        "Every party has signed.",
                        "Not yet signed: ",
                        agreement.parties().stream().filter(party -> party.signedAt() == null)));
    }

    /** AGR-6: each state ratifies once what is to be ratified. */
    static void mayRatify(Agreement agreement, AgreementParty party, List<String> open) {
        require(
                open,
                Guard.of(
                        "AGR-6",
                        agreement.entry() == EntryIntoForce.RATIFICATION && party.isState(),
                        "States ratify, and only what is to be ratified."),
                Guard.of("AGR-6", party.ratifiedAt() == null, "A state ratifies once."));
    }

    /**
     * AGR-6: ratified, if it is to be, and within its term. AGR-7: refugee and human-rights law prevails. AGR-8: beside no other for the same. AGR-9:
     * suspended by nobody.
     */
    static void mayEnterIntoForce(Agreement agreement, Optional<Agreement> other, LocalDate today, List<String> open) {
        require(
                open,
                all(
                        "AGR-6",
                        "It is ratified as far as it is to be.",
                        "Not yet ratified: ",
                        agreement.parties().stream()
                                .filter(party -> agreement.entry() == EntryIntoForce.RATIFICATION)
                                .filter(party -> party.isState() && party.ratifiedAt() == null)),
                Guard.of(
                        "AGR-6",
                        agreement.bindsOn(today),
                        "Its term must include today, and no denunciation have taken effect."),
                Guard.of(
                        "AGR-7",
                        agreement.has(ClauseKind.NON_AFFECTION),
                        "A clause must say that refugee and human-rights law prevails."),
                Guard.of(
                        "AGR-8",
                        other.isEmpty(),
                        other.map(o -> "In force for the same states and kind: " + o.id() + ".")
                                .orElse("No other agreement is in force for the same.")),
                notSuspended(agreement));
    }

    /** AGR-9: a party suspends it once. */
    static void maySuspend(AgreementParty party, List<String> open) {
        require(open, Guard.of("AGR-9", party.suspendedAt() == null, "Your organisation suspends it already."));
    }

    /** AGR-9: only one's own suspension. */
    static void mayLiftSuspension(AgreementParty party, List<String> open) {
        require(open, Guard.of("AGR-9", party.suspendedAt() != null, "Your organisation does not suspend it."));
    }

    private static Guard notSuspended(Agreement agreement) {
        return all(
                "AGR-9",
                "No party suspends it.",
                "Suspended by: ",
                agreement.parties().stream().filter(party -> party.suspendedAt() != null));
    }

    /** AGR-10: from today or later, once. */
    static void mayDenounce(AgreementParty party, LocalDate effectiveOn, LocalDate today, List<String> open) {
        require(
                open,
                Guard.of("AGR-10", !effectiveOn.isBefore(today), "A denunciation has no effect in the past."),
                Guard.of("AGR-10", party.denouncedFrom() == null, "It has been denounced by you already."));
    }

    /** AGR-11: nobody ends alone what binds others. */
    static void mayEnd(Agreement agreement, LocalDate today, List<String> open) {
        require(
                open,
                Guard.of(
                        "AGR-11",
                        !agreement.wasInForce() || agreement.isOverOn(today),
                        "What has been in force ends after its last day, or when a denunciation has taken effect."));
    }

    /** Passes where nobody is left of those who stand in the way. */
    private static Guard all(String code, String passes, String fails, Stream<AgreementParty> inTheWay) {
        var names = inTheWay.map(AgreementParty::organisation).sorted().toList();
        return Guard.of(code, names.isEmpty(), names.isEmpty() ? passes : fails + String.join(", ", names) + ".");
    }

    private static void require(List<String> open, Guard... guards) {
        if (Stream.of(guards).anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(List.of(guards), open);
        }
    }
}
