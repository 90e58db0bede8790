/**
 * What returns cost, who bears it, and the funds of confiscated assets that bear some of it. Nothing is ever taken from the means of the person.
 */
@NullMarked
package org.rsp.returns.costs;

import org.jspecify.annotations.NullMarked;
