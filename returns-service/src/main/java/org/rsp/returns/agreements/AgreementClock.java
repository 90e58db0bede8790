package org.rsp.returns.agreements;

import java.util.Set;

/** What an agreement sets a time limit for: who has to act, with what the time can begin, and what silence can mean. */
public enum AgreementClock {
    /** From knowing of an unlawful stay until the readmission is requested. */
    READMISSION_REQUEST(true, Set.of(ClockStart.UNLAWFUL_STAY_KNOWN), Set.of(SilenceEffect.OBLIGATION_ENDS)),
    /** Silence proves nobody's nationality (AGR-12). */
    IDENTITY_REPLY(false, Set.of(ClockStart.REQUEST_RECEIVED, ClockStart.INTERVIEW_HELD), Set.of()),
    DOCUMENT_ISSUE(
            false,
            Set.of(ClockStart.REQUEST_RECEIVED, ClockStart.NATIONALITY_CONFIRMED, ClockStart.READMISSION_ACCEPTED),
            Set.of(SilenceEffect.PROVISIONAL_DOCUMENT_AGREED)),
    DOCUMENT_RENEWAL(
            false,
            Set.of(ClockStart.REQUEST_RECEIVED, ClockStart.DOCUMENT_EXPIRED),
            Set.of(SilenceEffect.PROVISIONAL_DOCUMENT_AGREED)),
    /** For how long a travel document is good at least. */
    DOCUMENT_VALIDITY(false, Set.of(ClockStart.DOCUMENT_ISSUED), Set.of()),
    READMISSION_REPLY(false, Set.of(ClockStart.REQUEST_RECEIVED), Set.of(SilenceEffect.READMISSION_AGREED)),
    TRANSFER(true, Set.of(ClockStart.READMISSION_ACCEPTED), Set.of(SilenceEffect.ACCEPTANCE_LAPSES)),
    /** Until the requesting state has to take back who was readmitted wrongly; that time has passed leaves nobody where they do not belong. */
    TAKE_BACK(true, Set.of(ClockStart.PERSON_TRANSFERRED), Set.of());

    private final boolean isOfRequesting;
    private final Set<ClockStart> starts;
    private final Set<SilenceEffect> effects;

    AgreementClock(boolean isOfRequesting, Set<ClockStart> starts, Set<SilenceEffect> effects) {
        this.isOfRequesting = isOfRequesting;
        this.starts = starts;
        this.effects = effects;
    }

    /** Who has to act before it runs out; where working days count, they are those of that state. */
    public String owedBy(StatePair pair) {
        return isOfRequesting ? pair.requesting() : pair.requested();
    }

    boolean mayBeginWith(ClockStart start) {
        return starts.contains(start);
    }

    boolean mayEndIn(SilenceEffect effect) {
        return effects.contains(effect);
    }
}
