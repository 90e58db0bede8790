/**
 * What is best for a child, as a procedure: a quick assessment by one officer, whenever something is done about a child, and the formal
 * determination by a panel without which some steps are never taken.
 */
@NullMarked
package org.rsp.caseload.bestinterests;

import org.jspecify.annotations.NullMarked;
