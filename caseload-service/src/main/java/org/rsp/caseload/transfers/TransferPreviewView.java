package org.rsp.caseload.transfers;

import static org.rsp.platform.access.FieldClass.P1;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What a receiver is shown of those who are offered, before it decides: always this and no more. Names only where the arrangement shares P1. */
record TransferPreviewView(
        @Classified(P1) int persons,
        @Classified(P1) boolean named,
        @Classified(P1) List<PreviewedPersonView> individuals) {

    /** One of them; nothing of a claim, of needs, or of where the person comes from. */
    record PreviewedPersonView(
            @Classified(P1) UUID individualId,
            @Classified(P1) String relationship,
            @Classified(P1) String sex,
            @Classified(P1) AgeBand age,
            @Classified(P1) @Nullable NamesView names) {

        @Override
        public String toString() {
            return "PreviewedPersonView";
        }
    }

    /** The name as it is registered. */
    record NamesView(
            @Classified(P1) @Nullable String familyName,
            @Classified(P1) @Nullable String givenName,
            @Classified(P1) @Nullable String otherNames,
            @Classified(P1) @Nullable String nameInOriginalScript) {

        @Override
        public String toString() {
            return "NamesView";
        }
    }
}
