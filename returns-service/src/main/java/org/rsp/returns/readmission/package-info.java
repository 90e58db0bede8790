/**
 * Readmission: one state asks another to take a person back under an agreement, and is answered by the other's own token, by silence where that is agreed, or
 * not at all. What the answer says is part of guard G13.
 */
@NullMarked
package org.rsp.returns.readmission;

import org.jspecify.annotations.NullMarked;
