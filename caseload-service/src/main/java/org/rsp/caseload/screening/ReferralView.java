package org.rsp.caseload.screening;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A referral as far as the caller is told of it: for what it is stands in {@code referred} or, where that is told to few, in {@code restricted} alone. */
record ReferralView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) ReferralState status,
        @Classified(P1) UUID screeningId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable ReferredLine referred,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestrictedReferral restricted,

        @Classified(P3) ReferralCommand.Complete.@Nullable ReferralFeedback feedback,
        @Classified(P1) Instant openedAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** Why, for what and to whom. */
    record ReferredLine(
            @Classified(P3) ScreeningProfile profile,
            @Classified(P3) ReferralPurpose purpose,
            @Classified(P3) String organisation,
            @Classified(P3) @Nullable ConsentLine consent,
            @Classified(P3) @Nullable String note) {

        static ReferredLine of(ReferralContent c) {
            return new ReferredLine(c.profile(), c.purpose(), c.organisation(), ConsentLine.of(c.consent()), c.note());
        }

        @Override
        public String toString() {
            return "ReferredLine";
        }
    }

    /** The same where that a person is referred for it is told to few. */
    record RestrictedReferral(
            @Classified(P4) ScreeningProfile profile,
            @Classified(P4) ReferralPurpose purpose,
            @Classified(P4) String organisation,
            @Classified(P4) @Nullable ConsentLine consent,
            @Classified(P4) @Nullable String note) {

        static RestrictedReferral of(ReferralContent c) {
            return new RestrictedReferral(
                    c.profile(), c.purpose(), c.organisation(), ConsentLine.of(c.consent()), c.note());
        }

        @Override
        public String toString() {
            return "RestrictedReferral";
        }
    }

    /** What was answered when consent was asked for. */
    record ConsentLine(
            @Classified(P3) ReferralConsent.ConsentAnswer answer,
            @Classified(P3) ReferralConsent.ConsentGiver by,
            @Classified(P3) LocalDate on,
            @Classified(P3) String language) {

        static @Nullable ConsentLine of(@Nullable ReferralConsent c) {
            return c == null ? null : new ConsentLine(c.answer(), c.by(), c.on(), c.language());
        }
    }

    /** @param content opened only as far as it may be told; nothing if it was erased */
    static ReferralView of(Referral r, Fact<ReferralContent> content, Decision decision, Actor actor) {
        var open = r.isRestricted() ? null : decision.tell(P3, content);
        var closed = r.isRestricted() ? decision.tellCustodian(P4, content) : null;
        return new ReferralView(
                decision.id(r.id()),
                r.version(),
                r.state(),
                decision.id(r.screeningId()),
                decision.id(r.individualId()),
                decision.id(r.caseId()),
                r.custodian(),
                open == null ? null : ReferredLine.of(open),
                closed == null ? null : RestrictedReferral.of(closed),
                decision.tell(P3, r::feedback),
                r.openedAt(),
                r.updatedAt(),
                decision.toCustodian() ? ReferralTransition.LIFECYCLE.open(r.state(), actor.roles()) : List.of(),
                decision.withheld(ReferralView.class));
    }

    @Override
    public String toString() {
        return "ReferralView[" + id + "]";
    }
}
