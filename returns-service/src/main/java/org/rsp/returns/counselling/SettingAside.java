package org.rsp.returns.counselling;

/** Why nothing rests on a session any more. */
enum SettingAside {
    RECORDED_BY_MISTAKE,
    NOT_UNDERSTOOD,
    UNDER_PRESSURE
}
