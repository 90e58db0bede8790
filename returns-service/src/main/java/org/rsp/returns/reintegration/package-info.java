/**
 * Reintegration: what somebody who returns needs to begin anew, as it is agreed with the person and given; how the person fares some months later, if the
 * person consents to be asked; and a fear that is told then, which opens the road to protection.
 */
@NullMarked
package org.rsp.returns.reintegration;

import org.jspecify.annotations.NullMarked;
