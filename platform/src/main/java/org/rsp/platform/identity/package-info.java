/** Who is asking, from the verified token and from nothing else. */
@NullMarked
package org.rsp.platform.identity;

import org.jspecify.annotations.NullMarked;
