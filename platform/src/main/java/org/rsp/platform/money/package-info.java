/** Amounts of money: exact, each of one currency, never added to another. */
@NullMarked
package org.rsp.platform.money;

import org.jspecify.annotations.NullMarked;
