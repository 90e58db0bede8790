/**
 * What a service knows of cases that are another's: enough to decide by the one policy, copied, confirmed, and never used once
 * it is known to be outdated.
 */
@NullMarked
package org.rsp.platform.facts;

import org.jspecify.annotations.NullMarked;
