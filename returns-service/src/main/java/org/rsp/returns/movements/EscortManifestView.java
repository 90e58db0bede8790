package org.rsp.returns.movements;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/**
 * A line of the manifest for the escorts: in which language one speaks with the person, and what is to be done.
 *
 * @param departed whether the person may be taken along: whoever has not departed stays
 */
record EscortManifestView(
        @Classified(P1) UUID passageId,
        @Classified(P1) UUID individualId,
        @Classified(P2) @Nullable Boolean departed,
        @Classified(P2) @Nullable Boolean forced,
        @Classified(P2) @Nullable Boolean child,
        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable List<TravelNeed> needs,
        @Classified(P2) @Nullable Boolean medicalEscort,
        @Classified(P0) List<FieldClass> withheld) {

    static EscortManifestView of(Passage p, Decision told) {
        return new EscortManifestView(
                told.id(p.id()),
                told.id(p.individualId()),
                told.tell(P2, p::isAboard),
                told.tell(P2, p::isForced),
                told.tell(P2, p::isOfChild),
                told.tell(P2, p::language),
                told.tell(P2, p::needs),
                told.tell(P2, p::isWithMedicalEscort),
                told.withheld(EscortManifestView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "EscortManifestView";
    }
}
