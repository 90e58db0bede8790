/**
 * Transfers of responsibility: a custodian offers persons to another organisation, which looks, and takes them over as a case of its own or does not. Nobody's
 * record changes its custodian.
 */
@NullMarked
package org.rsp.caseload.transfers;

import org.jspecify.annotations.NullMarked;
