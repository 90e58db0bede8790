package org.rsp.caseload.quality;

/** How many decisions were drawn, and how many of them nobody has reviewed or set aside. */
record SampleProgress(long drawn, long waiting) {}
