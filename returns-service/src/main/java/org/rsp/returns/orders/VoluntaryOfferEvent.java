package org.rsp.returns.orders;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of an offer of voluntary return: that it was made, and what was said to it. */
sealed interface VoluntaryOfferEvent extends EventData {

    record Made(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            VoluntaryOfferState status)
            implements VoluntaryOfferEvent {}

    record Accepted(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            VoluntaryOfferState status)
            implements VoluntaryOfferEvent {}

    record Declined(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            VoluntaryOfferState status)
            implements VoluntaryOfferEvent {}

    record Lapsed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            VoluntaryOfferState status)
            implements VoluntaryOfferEvent {}
}
