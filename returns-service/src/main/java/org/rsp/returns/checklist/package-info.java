/**
 * What is asked before a return is cleared, as a list for a machine: what the service knows itself it answers, everything else officers do, each item with on
 * what the answer rests, by whom and when.
 */
@NullMarked
package org.rsp.returns.checklist;

import org.jspecify.annotations.NullMarked;
