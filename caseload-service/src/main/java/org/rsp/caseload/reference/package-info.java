/**
 * The code tables that others have made and the platform speaks: UNHCR's, ISO's, ICAO's. Data files with their source and
 * licence, read once at start and never changed while it runs; a wrong row stops the start. Also the one place where UNHCR's
 * country codes become ISO's.
 */
@NullMarked
package org.rsp.caseload.reference;

import org.jspecify.annotations.NullMarked;
