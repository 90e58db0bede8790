/** The only clock, and dates that are only half known. */
@NullMarked
package org.rsp.platform.time;

import org.jspecify.annotations.NullMarked;
