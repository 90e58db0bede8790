/** One way to say no: RFC 9457 problems from a closed catalogue, each with a page of its own. */
@NullMarked
package org.rsp.platform.problem;

import org.jspecify.annotations.NullMarked;
