/** The story told by {@code ./rsp demo}: real clients with real tokens, through the gateway only. */
@NullMarked
package org.rsp.stack.demo;

import org.jspecify.annotations.NullMarked;
