package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** UNHCR's codes: the years of school from 1 to 14, or NE, KG, TC, UG, PG, IN, U; and the highest degree. */
record Education(
        @Classified(P2) String level,
        @Classified(P2) @Nullable String degree,
        @Classified(P2) @Nullable String field) {}
