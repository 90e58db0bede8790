/** The only clock, dates that are only half known, and how days are counted. */
@NullMarked
package org.rsp.platform.time;

import org.jspecify.annotations.NullMarked;
