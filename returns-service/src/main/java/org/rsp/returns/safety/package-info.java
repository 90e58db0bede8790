/**
 * Asks the service that has the cases, by this service's own token: where a person is recorded, and whether the person may be returned. What is not answered
 * in time, is not sealed by it, or is of another moment, is not known; and what is not known lets nobody go.
 */
@NullMarked
package org.rsp.returns.safety;

import org.jspecify.annotations.NullMarked;
