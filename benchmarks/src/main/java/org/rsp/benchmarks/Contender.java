package org.rsp.benchmarks;

import java.util.function.IntFunction;

/**
 * One of those who do the same work in turns.
 *
 * @param slice does it for so many seconds
 */
record Contender(String name, IntFunction<Slice> slice) {}
