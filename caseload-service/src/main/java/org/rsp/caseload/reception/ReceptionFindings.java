package org.rsp.caseload.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody found at a place.
 *
 * @param office the place, by its code
 * @param answers of as many standards as were looked at
 */
record ReceptionFindings(String office, LocalDate on, List<ReceptionAnswer> answers) {}
