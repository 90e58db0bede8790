package org.rsp.caseload.quality;

/** Why a decision that was drawn is not looked at. None of them says anything of the person: where something must not be said, its file is not to be had. */
public enum SettingAsideReason {
    CASE_MOVED_ON,
    NOBODY_APART,
    FILE_NOT_TO_BE_HAD
}
