package org.rsp.caseload.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What a referral rests on. */
final class ReferralRule {

    private ReferralRule() {}

    /** SCN-8, before anything of the screening is looked at: else an answer would tell which profiles it has. */
    static void permit(ReferralContent content, Decision decision) {
        if (content.profile().isRestricted() && !decision.tells(FieldClass.P4)) {
            throw Refusal.of(
                    CommonProblem.NOT_YOUR_ROLE, "Referrals for this profile are for those who may be told of it.");
        }
    }

    /** @param present what the screening says the person may be; nothing before it says so */
    static void check(
            ReferralContent content,
            Screening screening,
            List<ScreeningProfile> present,
            CaseFacts facts,
            LocalDate today) {
        var consent = content.consent();
        if (consent != null && consent.on().isAfter(today)) {
            throw Refusal.field("/consent/on", "SCN-2", "The day is not in the future.");
        }
        if (consent != null && present.contains(ScreeningProfile.CHILD_ALONE) && !consent.isForChild()) {
            throw Refusal.field(
                    "/consent/by",
                    "SCN-13",
                    "For a child the guardian consents or, where there is none yet, staff in the child's interest.");
        }
        var guards = List.of(
                Guard.of(
                        "SCN-11",
                        screening.isProfiled()
                                && present.contains(content.profile())
                                && content.profile().leadsTo(content.purpose()),
                        "the screening stands and has the profile, and the profile leads to what the referral is for"),
                Guard.of(
                        "SCN-12",
                        !content.purpose().isByConsent() || isGiven(consent),
                        "who is to be helped has consented"),
                Guard.of(
                        "SCN-14",
                        isWithin(content, screening) || !facts.isKeptFrom(content.organisation()),
                        "it goes to no state that is an origin in the case, nor to any state while an origin is not"
                                + " known"));
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, List.of());
        }
    }

    private static boolean isGiven(@Nullable ReferralConsent consent) {
        return consent != null && consent.isGiven();
    }

    /** To the custodian's own services, which know the person already. */
    private static boolean isWithin(ReferralContent content, Screening screening) {
        return content.organisation().equals(screening.custodian());
    }
}
