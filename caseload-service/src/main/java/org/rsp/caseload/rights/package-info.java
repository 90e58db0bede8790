/**
 * What persons ask about the data that is kept of them: to see it, to have it put right or erased, or that it be not used. Each
 * request has a day by which it is answered, and a refusal is looked at again by somebody else.
 */
@NullMarked
package org.rsp.caseload.rights;

import org.jspecify.annotations.NullMarked;
