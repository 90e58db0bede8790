/** How a person is brought through a return, by the acts of a custodian's staff: for the stories of the demo and for the race. */
@NullMarked
package org.rsp.stack.returns;

import org.jspecify.annotations.NullMarked;
