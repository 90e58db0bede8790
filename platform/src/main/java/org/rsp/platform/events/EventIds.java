package org.rsp.platform.events;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import java.util.function.Supplier;

/** The seam for event ids: becomes {@code Ids::next} of the platform once that exists. */
class EventIds {

    private EventIds() {}

    static Supplier<UUID> supplier() {
        return Generators.timeBasedEpochGenerator()::generate;
    }
}
