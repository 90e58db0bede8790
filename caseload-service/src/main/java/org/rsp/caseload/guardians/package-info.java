/** Who stands beside a child that is alone: a child is not heard, and its claim not gone through, without. */
@NullMarked
package org.rsp.caseload.guardians;

import org.jspecify.annotations.NullMarked;
