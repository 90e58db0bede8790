package org.rsp.returns.reintegration;

/** Why a plan is not followed any more. That somebody leaves again is not by itself a failure. */
enum Discontinuing {
    PERSON_ENDED_IT,
    CAME_BACK,
    LEFT_AGAIN,
    CONTACT_LOST,
    NO_MEANS,
    DRAFTED_BY_MISTAKE
}
