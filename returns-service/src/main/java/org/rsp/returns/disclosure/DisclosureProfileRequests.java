package org.rsp.returns.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** The bodies of the operations on disclosure profiles. */
final class DisclosureProfileRequests {

    private DisclosureProfileRequests() {}

    record NewDisclosureProfile(
            @NotNull @Size(min = 1, max = 200) String name,
            @Nullable PartialDate birthDate,
            @Nullable @Size(min = 1, max = 200) String birthPlace,
            @Nullable Sex sex,
            @Nullable UUID photo,
            @Nullable @Size(max = 4) List<@NotNull @Size(min = 1, max = 200) String> parents,
            @Nullable @Size(min = 1, max = 300) String lastAddress,
            @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

        DisclosureCommand.DrawUp toCommand() {
            return new DisclosureCommand.DrawUp(
                    name,
                    birthDate,
                    birthPlace,
                    sex,
                    photo,
                    parents == null ? List.of() : parents,
                    lastAddress,
                    documents == null ? List.of() : documents);
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "NewDisclosureProfile";
        }
    }

    record ProfileSettingAside(@NotNull ProfileFault reason) {}
}
