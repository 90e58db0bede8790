package org.rsp.stack.returns;

/**
 * Who leads a return: three people of the custodian's, for nobody clears alone what another has prepared.
 *
 * @param officer a returns officer
 * @param supervisor who clears
 * @param protection a protection officer
 */
public record Staff(Desk officer, Desk supervisor, Desk protection) {}
