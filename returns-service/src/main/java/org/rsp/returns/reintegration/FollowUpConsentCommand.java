package org.rsp.returns.reintegration;

/** What a person says, in which language it was asked, and who has said it. */
record FollowUpConsentCommand(FollowUpWord word, String language, WordGiver by) {}
