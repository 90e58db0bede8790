package org.rsp.gateway;

import java.util.Arrays;
import java.util.Optional;

/** Every refusal the gateway makes itself; each has a page under {@code /problems/}. No sentence repeats the input. */
enum GatewayProblem {
    // spotless:off
    PATH_NOT_PLAIN         (400, "The address is not spelt plainly", "The path may hold letters, digits, and - _ ~ with single dots between them; the query may hold whole percent escapes."),
    REQUEST_NOT_READABLE   (400, "The request cannot be read", "A header that decides how the request is read is missing, repeated or contradictory."),
    TOKEN_MISSING          (401, "A token is needed", "Send an access token of the platform's realm as: Authorization: Bearer <token>."),
    TOKEN_REFUSED          (401, "The token is not accepted", "The access token is unreadable, expired, not signed by the platform's realm, or not meant for this service."),
    NO_SUCH_ADDRESS        (404, "There is nothing at this address", "The start page of the gateway lists what there is."),
    METHOD_NOT_ALLOWED     (405, "The method is not allowed here", "The Allow header lists the methods that are."),
    REQUEST_TOO_SLOW       (408, "The request took too long to arrive", "The body was not complete in time."),
    BODY_TOO_LARGE         (413, "The body is too large", "Split the request, or use a bulk operation that is sent in parts."),
    ADDRESS_TOO_LONG       (414, "The address is too long", "Move what is asked for into the body of a search."),
    TOO_MANY_REQUESTS      (429, "Too many requests", "Wait as long as the Retry-After header says."),
    HEADERS_TOO_LARGE      (431, "The headers are too large", "Send fewer or shorter headers."),
    GATEWAY_FAULT          (500, "The gateway failed", "The fault is ours and has been logged under the request id."),
    SERVICE_UNAVAILABLE    (503, "The service is not available", "The service behind this address did not answer. What became of a write is unknown: repeat it with the same Idempotency-Key."),
    TOKENS_NOT_VERIFIABLE  (503, "Tokens cannot be verified now", "The identity provider cannot be reached, so no token can be accepted. Try again shortly.");
    // spotless:on

    private final int status;
    private final String title;
    private final String detail;

    GatewayProblem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<GatewayProblem> find(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }
}
