/**
 * Whether decisions on status are made well: a sample of those of a quarter, drawn at random, each looked at by somebody who has had no part in it. What is found changes no
 * decision, says nothing of any officer, and is told as counts.
 */
@NullMarked
package org.rsp.caseload.quality;

import org.jspecify.annotations.NullMarked;
