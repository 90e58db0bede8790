package org.rsp.caseload.needs;

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

/**
 * A specific need as far as the caller is told of it. Which need it is stands in {@code code} or, where that is told to few,
 * in {@code restricted} alone.
 */
record SpecificNeedView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) SpecificNeedState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable String code,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestrictedNeed restricted,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String assessor,

        @Classified(P2) @Nullable LocalDate reviewOn,
        @Classified(P1) Instant flaggedAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** The same where that a person has it is told to few. */
    record RestrictedNeed(
            @Classified(P4) String code,
            @Classified(P4) @Nullable String note) {

        @Override
        public String toString() {
            return "RestrictedNeed";
        }
    }

    /** @param content opened only as far as it may be told; nothing if it was erased */
    static SpecificNeedView of(SpecificNeed n, Fact<NeedContent> content, Decision decision, Actor actor) {
        var open = n.isRestricted() ? null : decision.tell(P2, content);
        var closed = n.isRestricted() ? decision.tellCustodian(P4, content) : null;
        return new SpecificNeedView(
                decision.id(n.id()),
                n.version(),
                n.state(),
                decision.id(n.individualId()),
                decision.id(n.caseId()),
                n.custodian(),
                open == null ? null : open.code(),
                open == null ? null : decision.tellCustodian(P3, open::note),
                closed == null ? null : new RestrictedNeed(closed.code(), closed.note()),
                decision.tellCustodian(P2, n::assessor),
                decision.tell(P2, n::reviewOn),
                n.flaggedAt(),
                n.updatedAt(),
                decision.toCustodian() ? SpecificNeedTransition.LIFECYCLE.open(n.state(), actor.roles()) : List.of(),
                decision.withheld(SpecificNeedView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "SpecificNeedView[" + id + "]";
    }
}
