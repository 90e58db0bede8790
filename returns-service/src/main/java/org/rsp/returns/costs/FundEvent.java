package org.rsp.returns.costs;

import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What is heard of a fund: where it stands. It is about nobody, and amounts are not told. */
sealed interface FundEvent extends EventData {

    record Recorded(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record ReservedForVictimsIn(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record Confirmed(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record AllocatedFrom(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record GivenBackTo(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record Closed(UUID fundId, String organisation, FundState status) implements FundEvent {}

    record SetAside(UUID fundId, String organisation, FundState status) implements FundEvent {}
}
