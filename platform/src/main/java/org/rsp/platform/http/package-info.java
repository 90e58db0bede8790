/** Headers become types: version seen, idempotency key, pages. Answers carry their version back. */
@NullMarked
package org.rsp.platform.http;

import org.jspecify.annotations.NullMarked;
