package org.rsp.returns.reintegration;

/** By what a goal is to be reached. */
enum ReintegrationInput {
    CASH,
    IN_KIND,
    TRAINING,
    COUNSELLING,
    REFERRAL,
    COMMUNITY_PROJECT,
    WORK_WITH_AUTHORITIES
}
