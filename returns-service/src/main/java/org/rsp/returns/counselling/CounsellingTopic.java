package org.rsp.returns.counselling;

import java.util.EnumSet;
import java.util.Set;
import org.rsp.returns.guards.ReturnKind;

/** What a person hears before consenting to return. */
enum CounsellingTopic {
    RIGHT_TO_CLAIM,
    STATE_OF_CASE,
    ALTERNATIVES,
    /** From a profile of the country that is dated. */
    COUNTRY_CONDITIONS,
    ASSISTANCE,
    RE_ENTRY,
    USE_OF_DATA,
    CHANGE_OF_MIND,
    /** That whoever stays goes on to have asylum. */
    CONTINUED_ASYLUM;

    /** COU-3: all of it; that asylum goes on is for those who have it to give up. */
    static Set<CounsellingTopic> neededFor(ReturnKind kind) {
        return kind == ReturnKind.VOLREP
                ? EnumSet.allOf(CounsellingTopic.class)
                : EnumSet.complementOf(EnumSet.of(CONTINUED_ASYLUM));
    }
}
