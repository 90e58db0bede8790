/**
 * Whether somebody has deceived the procedure, or staff have abused it: looked into apart from the claim, by people who have no part in it, and unknown to
 * those who have. No other feature asks for what is found here.
 */
@NullMarked
package org.rsp.caseload.integrity;

import org.jspecify.annotations.NullMarked;
