/** Procedures as tables: one row per act, sound or refused at start, and the one place where a state changes. */
@NullMarked
package org.rsp.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
