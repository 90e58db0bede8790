/**
 * What is due: of each thing in whose state a step is due, by whom and by which day. Opened and closed by the acts on the things
 * themselves; a day that has passed is told, and decides nothing.
 */
@NullMarked
package org.rsp.caseload.tasks;

import org.jspecify.annotations.NullMarked;
