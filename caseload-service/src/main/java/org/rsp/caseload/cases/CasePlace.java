package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which country the people of a case are, and in which caseload, if it is in one. */
public record CasePlace(String countryOfAsylum, @Nullable UUID caseloadId) {}
