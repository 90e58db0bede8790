/**
 * How many people were detected on the way, by land or by sea: counts, and never who. What is read of them are sums in which small numbers do not show.
 */
@NullMarked
package org.rsp.caseload.detections;

import org.jspecify.annotations.NullMarked;
