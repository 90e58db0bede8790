package org.rsp.gateway;

/** What came of looking at a request's token. */
sealed interface TokenVerdict {

    record Good(Caller caller) implements TokenVerdict {}

    record Bad(GatewayProblem problem) implements TokenVerdict {}
}
