/**
 * Regional assessment centres (S3-P-ii): an office in one state where several parties of an arrangement have staff. Whoever works there works for the own
 * organisation, on its own cases; a centre is a place, and gives nobody a right.
 */
@NullMarked
package org.rsp.caseload.centres;

import org.jspecify.annotations.NullMarked;
