/** Writes into each OpenAPI document what all operations have in common, and each operation's own words and example. */
@NullMarked
package org.rsp.platform.openapi;

import org.jspecify.annotations.NullMarked;
