/**
 * Removal orders, each of one person, and the offer of a voluntary return that comes before each: guards G4 and G5.
 */
@NullMarked
package org.rsp.returns.orders;

import org.jspecify.annotations.NullMarked;
