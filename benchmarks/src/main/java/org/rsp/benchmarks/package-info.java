/**
 * {@code ./rsp bench}: the platform and pgbench in turns on one PostgreSQL, so that what is compared was measured within seconds on one machine.
 * Ratios are judged; absolute figures belong to the machine that they were measured on.
 */
@NullMarked
package org.rsp.benchmarks;

import org.jspecify.annotations.NullMarked;
