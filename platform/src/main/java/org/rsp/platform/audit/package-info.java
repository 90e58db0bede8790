/** Who saw and did what: written in the transaction of the deed, sealed in a chain, shown to those who may ask. */
@NullMarked
package org.rsp.platform.audit;

import org.jspecify.annotations.NullMarked;
