/**
 * Who a person is and of which state, for one return: the steps that are taken, the request to the state of origin and its answer, and the review that follows
 * a denial. Guard G8. Nobody is asked about before being disclosure-cleared, and silence proves nothing.
 */
@NullMarked
package org.rsp.returns.identification;

import org.jspecify.annotations.NullMarked;
