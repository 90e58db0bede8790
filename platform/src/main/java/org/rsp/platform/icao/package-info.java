/** What identity and travel documents share in every service: the codes of who issues them, and the one spelling of their numbers (ICAO Doc 9303). */
@NullMarked
package org.rsp.platform.icao;

import org.jspecify.annotations.NullMarked;
