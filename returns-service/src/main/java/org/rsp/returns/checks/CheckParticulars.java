package org.rsp.returns.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On what a check rests: the part of its kind, and a note. Kept sealed. */
record CheckParticulars(
        @Nullable NonRefoulement nonRefoulement,
        @Nullable BestInterests bestInterests,
        @Nullable Fitness fitness,
        @Nullable FamilyUnity familyUnity,
        @Nullable TraffickingSafety traffickingSafety,
        @Nullable Conflicts conflicts,
        @Nullable String note) {

    /** Nothing is said, or what was said was erased. */
    static final CheckParticulars NONE = new CheckParticulars(null, null, null, null, null, null, null);

    /** A page on the country, by its reference and its day. */
    record Citation(String reference, LocalDate dated) {}

    /**
     * That the person is not sent into danger there.
     *
     * @param chainRisk of who is not known to be of that country
     */
    record NonRefoulement(
            String destination,
            List<Citation> citations,
            @Nullable ChainRisk chainRisk) {

        NonRefoulement {
            citations = List.copyOf(citations);
        }
    }

    /**
     * That a panel has found it best for the child to return, and who receives the child.
     *
     * @param determination in the service that has the cases
     */
    record BestInterests(
            UUID determination, ChildReceiver receiver, String receiverName, LocalDate receiverConfirmedOn) {}

    /** That a doctor finds the person fit to travel, until when, and what the journey must have. */
    record Fitness(String doctor, LocalDate validUntil, List<TravelCondition> conditions) {

        Fitness {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whether somebody of the family stays behind; if so, why and who decided. */
    record FamilyUnity(
            boolean split,
            @Nullable SplitReason reason,
            @Nullable String decidedBy) {}

    /** That it was verified that neither the victim nor the family is in danger, after the time to recover and reflect. */
    record TraffickingSafety(boolean victimSafe, boolean familySafe, LocalDate reflectionEndedOn) {}

    /** Who was asked on which day whether something needs the person elsewhere or here. */
    record Inquiry(ConflictMatter matter, String asked, LocalDate askedOn, ConflictAnswer answer) {}

    record Conflicts(List<Inquiry> inquiries) {

        Conflicts {
            inquiries = List.copyOf(inquiries);
        }
    }

    /** What is said of this kind, if anything is. */
    @Nullable
    Object part(CheckKind kind) {
        return switch (kind) {
            case NON_REFOULEMENT -> nonRefoulement;
            case BEST_INTERESTS -> bestInterests;
            case FITNESS -> fitness;
            case FAMILY_UNITY -> familyUnity;
            case TRAFFICKING_SAFETY -> traffickingSafety;
            case CONFLICTS -> conflicts;
        };
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "CheckParticulars";
    }
}
