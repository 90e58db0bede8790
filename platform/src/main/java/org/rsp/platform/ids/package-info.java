/** Ids made by us, before saving: UUIDv7 from the injected clock. */
@NullMarked
package org.rsp.platform.ids;

import org.jspecify.annotations.NullMarked;
