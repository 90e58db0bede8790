/**
 * A return: one person, one return, of one of five kinds that are never merged. What must be true before the person goes is asked of the guards; that the
 * person may go at this moment, of the service that has the cases; and nobody has departed until that service has said so.
 */
@NullMarked
package org.rsp.returns.returns;

import org.jspecify.annotations.NullMarked;
