/**
 * Specific needs of persons, by UNHCR's codes: flagged by whoever meets the person, reviewed by protection staff, never
 * deleted. That somebody has one of the restricted ones is told to few.
 */
@NullMarked
package org.rsp.caseload.needs;

import org.jspecify.annotations.NullMarked;
