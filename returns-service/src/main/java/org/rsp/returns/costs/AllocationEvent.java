package org.rsp.returns.costs;

import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What is heard of an allocation: that there is one, and that what is left of it was given back. What is drawn on it is told to nobody (FND-7). */
sealed interface AllocationEvent extends EventData {

    record Made(UUID allocationId, UUID fundId, String organisation, AllocationState status)
            implements AllocationEvent {}

    record GivenBack(UUID allocationId, UUID fundId, String organisation, AllocationState status)
            implements AllocationEvent {}
}
