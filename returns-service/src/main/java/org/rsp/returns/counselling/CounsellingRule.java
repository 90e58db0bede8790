package org.rsp.returns.counselling;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a session. */
final class CounsellingRule {

    /** For how long a profile tells of a country as it is. */
    private static final int DAYS_OF_A_PROFILE = 180;

    private CounsellingRule() {}

    /** COU-1, COU-2, COU-5. */
    static void checkRecorded(
            CounsellingCommand.RecordIt said, boolean beforeDeparture, LocalDate openedOn, LocalDate today) {
        if (said.heldOn().isAfter(today)) {
            throw Refusal.field("/heldOn", "COU-1", "A session is recorded after it was held.");
        }
        if (said.heldOn().isBefore(openedOn)) {
            throw Refusal.field("/heldOn", "COU-1", "A session is held on a return that is there.");
        }
        var profiled = said.profiledOn();
        var tells = said.topics().contains(CounsellingTopic.COUNTRY_CONDITIONS);
        if (tells != (profiled != null) || (profiled != null && profiled.isAfter(said.heldOn()))) {
            throw Refusal.field(
                    "/profiledOn", "COU-1", "Of the country is told from a profile that was there, named by its day.");
        }
        if (profiled != null && profiled.isBefore(said.heldOn().minusDays(DAYS_OF_A_PROFILE))) {
            throw Refusal.field("/profiledOn", "COU-1", "Of the country is told as it is now.");
        }
        if (said.hardship().isEmpty() == (said.compelled() != null)) {
            throw Refusal.field(
                    "/compelled", "COU-5", "Whether somebody is compelled is asked where the person is in hardship.");
        }
        if (!beforeDeparture) {
            throw Refusal.guards(
                    List.of(Guard.of("COU-2", false, "The person has not departed, and is to go still.")), List.of());
        }
    }

    /** COU-4, COU-5: what speaks against a return is not taken away by who noted it. */
    static void checkSettingAside(CounsellingSession session, String by, List<String> open) {
        if (session.isNotToBeSetAsideBy(by)) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "COU-4",
                            false,
                            "Who sets aside a doubt, or a word under pressure, is another than who noted it.")),
                    open);
        }
    }

    static void checkSettling(String recordedBy, String by, List<String> open) {
        if (recordedBy.equals(by)) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "COU-4", false, "Who settles the doubt is another than who recorded the session.")),
                    open);
        }
    }
}
