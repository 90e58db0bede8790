/**
 * Movements, by which people are brought back, and who is on which: route and transit, escorts, manifests, receipts, restraint, incidents, and the report of
 * the monitor. A movement lets nobody depart.
 */
@NullMarked
package org.rsp.returns.movements;

import org.jspecify.annotations.NullMarked;
