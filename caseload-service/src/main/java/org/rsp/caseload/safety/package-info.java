/**
 * Whether a person may be returned, from all that is known of the person at every custodian: the one answer that whoever returns people may rely
 * on. What is not known is not clear.
 */
@NullMarked
package org.rsp.caseload.safety;

import org.jspecify.annotations.NullMarked;
