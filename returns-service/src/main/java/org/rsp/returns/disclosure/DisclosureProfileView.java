package org.rsp.returns.disclosure;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A disclosure profile, as who may know of the return sees it. */
record DisclosureProfileView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable DisclosureProfileState status,
        @Classified(P2) @Nullable DisclosedProfile profile,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static DisclosureProfileView of(DisclosureProfile p, Decision told, Actor actor) {
        return new DisclosureProfileView(
                told.id(p.id()),
                p.version(),
                told.id(p.returnId()),
                told.id(p.individualId()),
                told.id(p.caseId()),
                p.custodian(),
                told.tell(P2, p::state),
                told.tell(P2, () -> p.told(told.naming())),
                told.toCustodian() ? p.open(actor) : List.of(),
                told.withheld(DisclosureProfileView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "DisclosureProfileView";
    }
}
