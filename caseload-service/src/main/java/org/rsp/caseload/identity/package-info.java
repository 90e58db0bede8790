/**
 * How sure the custodian is of who a person is, from 0 (claimed) to 4, and on which evidence. It is said, dated, and said anew; who
 * has no document is believed no less for it.
 */
@NullMarked
package org.rsp.caseload.identity;

import org.jspecify.annotations.NullMarked;
