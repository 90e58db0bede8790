package org.rsp.returns.disclosure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** What is said with each act on a disclosure profile. */
sealed interface DisclosureCommand {

    DisclosureProfileTransition act();

    /** All that a state of origin may be told, and no field for anything else. */
    record DrawUp(
            String name,
            @Nullable PartialDate birthDate,
            @Nullable String birthPlace,
            @Nullable Sex sex,
            @Nullable UUID photo,
            List<String> parents,
            @Nullable String lastAddress,
            List<UUID> documents)
            implements DisclosureCommand {

        public DrawUp {
            parents = List.copyOf(parents);
            documents = List.copyOf(documents);
        }

        @Override
        public DisclosureProfileTransition act() {
            return DisclosureProfileTransition.DRAW_UP;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "DrawUp";
        }
    }

    record SetAside(ProfileFault because) implements DisclosureCommand {
        @Override
        public DisclosureProfileTransition act() {
            return DisclosureProfileTransition.SET_ASIDE;
        }
    }
}
