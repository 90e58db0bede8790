package org.rsp.caseload.reception;

import org.rsp.platform.events.EventData;

/** What is heard of a reception check: that there is one, and of how many standards it does not say that they are met. */
public sealed interface ReceptionCheckEvent extends EventData {

    record Recorded(String organisation, ReceptionCheckState status, int notMet) implements ReceptionCheckEvent {}
}
