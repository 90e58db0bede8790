/**
 * What states, UNHCR and IOM agree before anything is shared (S3-SC-2): the parties and their roles, the scope, the terms
 * of sharing. It is in force only when each party has acceded by its own token; a party can withdraw from a date.
 */
@NullMarked
package org.rsp.caseload.arrangements;

import org.jspecify.annotations.NullMarked;
