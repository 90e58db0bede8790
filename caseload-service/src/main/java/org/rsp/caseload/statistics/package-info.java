/**
 * Statistics of processing: counts of what was lodged and decided, with the rates that follow, of whole quarters that are over. What is small is kept
 * back where the table is made, and with it whatever would give it away. Nothing here is about anybody.
 */
@NullMarked
package org.rsp.caseload.statistics;

import org.jspecify.annotations.NullMarked;
