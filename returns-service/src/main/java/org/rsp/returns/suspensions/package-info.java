/**
 * What stops a return at once, in whatever state it is, and until somebody who may has found that it may go on. It is set by officers and by what the service
 * that has the cases tells; it is never refused, and asks nobody else.
 */
@NullMarked
package org.rsp.returns.suspensions;

import org.jspecify.annotations.NullMarked;
