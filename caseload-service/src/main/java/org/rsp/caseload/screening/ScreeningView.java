package org.rsp.caseload.screening;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A screening as far as the caller is told of it. What the person may be is preliminary, and no decision. */
record ScreeningView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) ScreeningState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable List<InformationTopic> topics,
        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable LocalDate informedOn,
        @Classified(P2) @Nullable LocalDate heardOn,
        @Classified(P3) @Nullable String answers,
        @Classified(P3) @Nullable List<ProfileLine> profiles,
        @Classified(P3) @Nullable Indicator smuggled,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestrictedFindings restricted,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String profiledBy,

        @Classified(P1) Instant openedAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What of it is sealed, opened when it is asked for; nothing if there is none or it was erased. */
    interface Unsealed {
        @Nullable
        String answers();

        @Nullable
        ProfileFindings findings();
    }

    /** One of the profiles, and of which flow it is. */
    record ProfileLine(
            @Classified(P3) ScreeningProfile profile,
            @Classified(P3) FlowCategory category) {

        static List<ProfileLine> of(List<ScreeningProfile> profiles) {
            return profiles.stream().map(p -> new ProfileLine(p, p.category())).toList();
        }
    }

    /** What is told to few: possible victims of trafficking, suspicions of criminal conduct. */
    record RestrictedFindings(
            @Classified(P4) List<ProfileLine> profiles,
            @Classified(P4) Indicator trafficked) {

        static @Nullable RestrictedFindings of(@Nullable ProfileFindings findings) {
            return findings == null
                    ? null
                    : new RestrictedFindings(ProfileLine.of(findings.profiles(true)), findings.trafficked());
        }

        @Override
        public String toString() {
            return "RestrictedFindings";
        }
    }

    static ScreeningView of(Screening s, Unsealed unsealed, Decision decision, Actor actor) {
        var open = decision.tell(P3, unsealed::findings);
        return new ScreeningView(
                decision.id(s.id()),
                s.version(),
                s.state(),
                decision.id(s.individualId()),
                decision.id(s.caseId()),
                s.custodian(),
                decision.tell(P2, s::topics),
                decision.tell(P2, s::language),
                decision.tell(P2, s::informedOn),
                decision.tell(P2, s::heardOn),
                decision.tell(P3, unsealed::answers),
                open == null ? null : ProfileLine.of(open.profiles(false)),
                open == null ? null : open.smuggled(),
                RestrictedFindings.of(decision.tellCustodian(P4, unsealed::findings)),
                decision.tellCustodian(P2, s::profiledBy),
                s.openedAt(),
                s.updatedAt(),
                decision.toCustodian() ? ScreeningTransition.LIFECYCLE.open(s.state(), actor.roles()) : List.of(),
                decision.withheld(ScreeningView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ScreeningView[" + id + "]";
    }
}
