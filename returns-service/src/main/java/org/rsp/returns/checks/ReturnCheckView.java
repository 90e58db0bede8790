package org.rsp.returns.checks;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/**
 * What was looked at, and what was found.
 *
 * @param countsUntil the last day on which something rests on it, as it is set now
 */
record ReturnCheckView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ReturnCheckState status,
        @Classified(P2) @Nullable CheckKind kind,
        @Classified(P2) @Nullable CheckOutcome outcome,
        @Classified(P2) @Nullable LocalDate checkedOn,
        @Classified(P2) @Nullable LocalDate countsUntil,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String recordedBy,

        @Classified(P2) @Nullable NonRefoulementView nonRefoulement,
        @Classified(P2) @Nullable BestInterestsView bestInterests,
        @Classified(P2) @Nullable FitnessView fitness,
        @Classified(P2) @Nullable FamilyUnityView familyUnity,
        @Classified(P4) @Nullable TraffickingSafetyView traffickingSafety,
        @Classified(P2) @Nullable ConflictsView conflicts,
        @Classified(P4) @Nullable String note,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    record CitationView(
            @Classified(P2) String reference,
            @Classified(P2) LocalDate dated) {

        static CitationView of(CheckParticulars.Citation said) {
            return new CitationView(said.reference(), said.dated());
        }
    }

    record NonRefoulementView(
            @Classified(P2) String destination,
            @Classified(P2) List<CitationView> citations,
            @Classified(P3) @Nullable ChainRisk chainRisk) {

        static @Nullable NonRefoulementView of(CheckParticulars.@Nullable NonRefoulement said, Decision told) {
            return said == null
                    ? null
                    : new NonRefoulementView(
                            said.destination(),
                            said.citations().stream().map(CitationView::of).toList(),
                            told.tell(P3, said::chainRisk));
        }
    }

    record BestInterestsView(
            @Classified(value = P3, custodianOnly = true) @Nullable
            UUID determinationId,

            @Classified(P2) ChildReceiver receiver,
            @Classified(P3) @Nullable String receiverName,
            @Classified(P2) LocalDate receiverConfirmedOn) {

        static @Nullable BestInterestsView of(CheckParticulars.@Nullable BestInterests said, Decision told) {
            return said == null
                    ? null
                    : new BestInterestsView(
                            told.tellCustodian(P3, said::determination),
                            said.receiver(),
                            told.tell(P3, said::receiverName),
                            said.receiverConfirmedOn());
        }

        @Override
        public String toString() {
            return "BestInterestsView";
        }
    }

    record FitnessView(
            @Classified(P2) String doctor,
            @Classified(P2) LocalDate validUntil,
            @Classified(P2) List<TravelCondition> conditions) {

        static @Nullable FitnessView of(CheckParticulars.@Nullable Fitness said) {
            return said == null ? null : new FitnessView(said.doctor(), said.validUntil(), said.conditions());
        }
    }

    record FamilyUnityView(
            @Classified(P2) boolean split,
            @Classified(P3) @Nullable SplitReason reason,
            @Classified(P2) @Nullable String decidedBy) {

        static @Nullable FamilyUnityView of(CheckParticulars.@Nullable FamilyUnity said, Decision told) {
            return said == null
                    ? null
                    : new FamilyUnityView(said.split(), told.tell(P3, said::reason), said.decidedBy());
        }
    }

    record TraffickingSafetyView(
            @Classified(P4) boolean victimSafe,
            @Classified(P4) boolean familySafe,
            @Classified(P4) LocalDate reflectionEndedOn,
            @Classified(P4) @Nullable ProsecutorsReleaseView prosecutorsRelease,
            @Classified(P4) @Nullable LocalDate releasedOn) {

        static @Nullable TraffickingSafetyView of(
                CheckParticulars.@Nullable TraffickingSafety said, ReturnCheck c, Decision told) {
            return said == null || !told.tells(P4)
                    ? null
                    : new TraffickingSafetyView(
                            said.victimSafe(),
                            said.familySafe(),
                            said.reflectionEndedOn(),
                            c.isReleasedByProsecutor() ? ProsecutorsReleaseView.of(c) : null,
                            c.victimReleasedOn());
        }
    }

    record ProsecutorsReleaseView(
            @Classified(P4) @Nullable String authority,
            @Classified(P4) @Nullable String reference,
            @Classified(P4) @Nullable LocalDate releasedOn,
            @Classified(P4) @Nullable Proceedings because) {

        static ProsecutorsReleaseView of(ReturnCheck c) {
            return new ProsecutorsReleaseView(
                    c.prosecutorAuthority(), c.prosecutorReference(), c.prosecutorReleasedOn(), c.proceedings());
        }
    }

    record InquiryView(
            @Classified(P2) ConflictMatter matter,
            @Classified(P2) String asked,
            @Classified(P2) LocalDate askedOn,
            @Classified(P4) @Nullable ConflictAnswer answer) {

        static InquiryView of(CheckParticulars.Inquiry said, Decision told) {
            return new InquiryView(said.matter(), said.asked(), said.askedOn(), told.tell(P4, said::answer));
        }
    }

    record ConflictsView(@Classified(P2) List<InquiryView> inquiries) {

        static @Nullable ConflictsView of(CheckParticulars.@Nullable Conflicts said, Decision told) {
            return said == null
                    ? null
                    : new ConflictsView(said.inquiries().stream()
                            .map(i -> InquiryView.of(i, told))
                            .toList());
        }
    }

    /** @param particulars opened only if something of them may be told */
    static ReturnCheckView of(
            ReturnCheck c,
            LocalDate countsUntil,
            Decision.Fact<CheckParticulars> particulars,
            Decision told,
            Actor actor) {
        var opened = told.tell(P2, particulars);
        var said = opened == null ? CheckParticulars.NONE : opened;
        return new ReturnCheckView(
                told.id(c.id()),
                c.version(),
                told.id(c.returnId()),
                told.id(c.individualId()),
                told.id(c.caseId()),
                c.custodian(),
                told.tell(P2, c::state),
                told.tell(P2, c::kind),
                told.tell(P2, c::outcome),
                told.tell(P2, c::checkedOn),
                told.tell(P2, () -> countsUntil),
                told.tellCustodian(P2, c::recordedBy),
                NonRefoulementView.of(said.nonRefoulement(), told),
                BestInterestsView.of(said.bestInterests(), told),
                FitnessView.of(said.fitness()),
                FamilyUnityView.of(said.familyUnity(), told),
                TraffickingSafetyView.of(said.traffickingSafety(), c, told),
                ConflictsView.of(said.conflicts(), told),
                told.tell(P4, said::note),
                told.toCustodian() ? c.open(actor) : List.of(),
                told.withheld(ReturnCheckView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReturnCheckView";
    }
}
