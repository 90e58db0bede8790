/**
 * Where persons are placed while they wait. Freedom is the rule: somebody is locked up only on a ground of law, when nothing milder does, under
 * review, and never as a child.
 */
@NullMarked
package org.rsp.caseload.placements;

import org.jspecify.annotations.NullMarked;
