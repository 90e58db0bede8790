/**
 * Counselling of a person whose return is prepared, and what is known here of the person's consent: guard G3. The consent itself is said to, and kept by, the
 * service that has the cases.
 */
@NullMarked
package org.rsp.returns.counselling;

import org.jspecify.annotations.NullMarked;
