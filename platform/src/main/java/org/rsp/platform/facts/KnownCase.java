package org.rsp.platform.facts;

import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;

/** All that the policy's decision about a case needs to know. */
record KnownCase(CaseFacts facts, ArrangementFacts arrangement) {}
