package org.rsp.returns.disclosure;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.time.PartialDate;

/**
 * The fixed profile as it is told to the state that is asked (DSC-1): this, and nothing beside it. Ids are told under that state's own names.
 *
 * @param photo a reference
 * @param documents references to copies
 */
public record DisclosedProfile(
        @Classified(P1) String name,
        @Classified(P1) @Nullable PartialDate birthDate,
        @Classified(P1) @Nullable String birthPlace,
        @Classified(P1) @Nullable Sex sex,
        @Classified(P1) @Nullable UUID photo,
        @Classified(P2) List<String> parents,
        @Classified(P2) @Nullable String lastAddress,
        @Classified(P2) List<UUID> documents,
        @Classified(P0) DisclosurePurpose purpose) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "DisclosedProfile";
    }
}
