package org.rsp.returns.counselling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on counselling sessions. */
final class CounsellingSessionRequests {

    private CounsellingSessionRequests() {}

    /** Each once, so that the same said in another order is the same. */
    private static <E extends Enum<E>> List<E> inOrder(@Nullable List<E> codes) {
        return codes == null ? List.of() : codes.stream().distinct().sorted().toList();
    }

    record NewCounsellingSession(
            @NotNull LocalDate heldOn,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "name the language by ISO 639")
            String language,

            @NotNull Boolean interpreted,

            @NotNull
            @Size(min = 1, max = 40)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "name the version by its code")
            String text,

            @Nullable LocalDate profiledOn,

            @NotNull @Size(min = 1, max = 9) List<@NotNull CounsellingTopic> topics,

            @Nullable @Size(max = 2) List<@NotNull Hardship> hardship,
            @Nullable Boolean compelled,
            @NotNull Boolean signed) {

        CounsellingCommand.RecordIt toCommand() {
            return new CounsellingCommand.RecordIt(
                    heldOn,
                    language,
                    interpreted,
                    text,
                    profiledOn,
                    inOrder(topics),
                    inOrder(hardship),
                    compelled,
                    signed);
        }
    }

    record CapacityDoubt(@NotNull Doubting declaration) {
        enum Doubting {
            DOUBT
        }
    }

    record CapacitySettling(@NotNull CapacityFinding finding) {}

    record CounsellingSettingAside(@NotNull SettingAside reason) {}
}
