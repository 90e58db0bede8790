/**
 * Statistics of returns: counts of whole quarters that are over, in tables that each feature brings. What is small is kept back where a table is told, and with it
 * whatever would give it away. Forced returns, voluntary ones, and those of persons who are compelled are never in one table. Nothing here is about anybody.
 */
@NullMarked
package org.rsp.returns.statistics;

import org.jspecify.annotations.NullMarked;
