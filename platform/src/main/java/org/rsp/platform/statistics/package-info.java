/** Counts of whole quarters that are over: what is small is kept back, and with it whatever would give it away; and what was counted once is not counted again. */
@NullMarked
package org.rsp.platform.statistics;

import org.jspecify.annotations.NullMarked;
