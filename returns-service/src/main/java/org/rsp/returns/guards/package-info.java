/**
 * What must be true before a person is returned: thirteen guards by name, and to which kind of return each applies. What each rests on is found by the
 * feature that knows it; a guard of which nothing is known refuses.
 */
@NullMarked
package org.rsp.returns.guards;

import org.jspecify.annotations.NullMarked;
