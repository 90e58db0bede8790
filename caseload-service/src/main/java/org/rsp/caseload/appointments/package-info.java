/**
 * When and where a person is asked to come for something other than the interview on a claim, and whether the person came. That somebody did not come
 * ends nothing.
 */
@NullMarked
package org.rsp.caseload.appointments;

import org.jspecify.annotations.NullMarked;
