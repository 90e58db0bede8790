/** An answer with nothing in it, for whoever has a token: what every operation costs at least. */
@NullMarked
package org.rsp.benchmarks.tokencheck;

import org.jspecify.annotations.NullMarked;
