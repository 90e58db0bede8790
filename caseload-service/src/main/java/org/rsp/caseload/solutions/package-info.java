/**
 * How a person's case is to end well: the solutions that were considered with the person, the one that was agreed on, who carries it out, and what
 * came of it. Nothing is decided here of anybody's standing: that is asked of those who know it.
 */
@NullMarked
package org.rsp.caseload.solutions;

import org.jspecify.annotations.NullMarked;
