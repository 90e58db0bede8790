package org.rsp.caseload.assistance;

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
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** Help for the custodian's staff: which it is stands in {@code asked} or, where it tells of somebody's health, in {@code restricted} alone. */
record AssistanceView(
        @Classified(value = P1, custodianOnly = true) UUID id,
        @Classified(value = P1, custodianOnly = true) long version,
        @Classified(value = P1, custodianOnly = true) UUID individualId,
        @Classified(value = P1, custodianOnly = true) UUID caseId,
        @Classified(value = P1, custodianOnly = true) String custodian,

        @Classified(value = P2, custodianOnly = true) @Nullable
        AssistanceState status,

        @Classified(value = P2, custodianOnly = true) @Nullable
        AskedAssistance asked,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestrictedAssistance restricted,

        @Classified(value = P2, custodianOnly = true) @Nullable
        LocalDate from,

        @Classified(value = P2, custodianOnly = true) @Nullable
        LocalDate until,

        @Classified(value = P2, custodianOnly = true) @Nullable
        AssistanceOutcome outcome,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant updatedAt,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** Which help, from whom, and whether the provider may be told. */
    record AskedAssistance(
            @Classified(P2) AssistanceKind kind,
            @Classified(P2) String provider,
            @Classified(P2) SharingConsent.@Nullable SharingAnswer consent) {}

    /** The same where it tells of somebody's health. */
    record RestrictedAssistance(
            @Classified(P4) AssistanceKind kind,
            @Classified(P4) String provider,
            @Classified(P4) SharingConsent.@Nullable SharingAnswer consent,
            @Classified(P4) @Nullable String note) {

        @Override
        public String toString() {
            return "RestrictedAssistance";
        }
    }

    /** @param content opened only as far as it may be told; nothing if it was erased */
    static AssistanceView of(Assistance a, Fact<AssistanceContent> content, Decision told, Actor actor) {
        var open = a.isRestricted() ? null : told.tellCustodian(P2, content);
        var closed = a.isRestricted() ? told.tellCustodian(P4, content) : null;
        return new AssistanceView(
                told.id(a.id()),
                a.version(),
                told.id(a.individualId()),
                told.id(a.caseId()),
                a.custodian(),
                told.tellCustodian(P2, a::state),
                open == null ? null : new AskedAssistance(open.kind(), open.provider(), answer(open)),
                open == null ? null : told.tellCustodian(P3, open::note),
                closed == null
                        ? null
                        : new RestrictedAssistance(closed.kind(), closed.provider(), answer(closed), closed.note()),
                told.tellCustodian(P2, a::from),
                told.tellCustodian(P2, a::until),
                told.tellCustodian(P2, a::outcome),
                told.tellCustodian(P2, a::updatedAt),
                AssistanceTransition.LIFECYCLE.open(a.state(), actor.roles()),
                told.withheld(AssistanceView.class));
    }

    private static SharingConsent.@Nullable SharingAnswer answer(AssistanceContent content) {
        return content.consent() == null ? null : content.consent().answer();
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "AssistanceView";
    }
}
