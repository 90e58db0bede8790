/**
 * How people are received at a place, by a checklist of standards: about the place, and about nobody in it. What is not known is not met.
 */
@NullMarked
package org.rsp.caseload.reception;

import org.jspecify.annotations.NullMarked;
