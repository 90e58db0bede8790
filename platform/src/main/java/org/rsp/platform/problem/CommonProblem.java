package org.rsp.platform.problem;

/** What any operation may answer. A feature adds its own types only where a client must act differently. */
public enum CommonProblem implements ProblemType {
    // spotless:off
    UNREADABLE_REQUEST     (400, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(400, "A system client must send an Idempotency-Key"),
    CURSOR_NOT_VALID       (400, "The page cursor does not belong to this list"),
    NOT_SIGNED_IN          (401, "A valid access token is needed"),
    NOT_YOUR_ROLE          (403, "Your roles do not allow this step"),
    NO_ORGANISATION        (403, "The token does not say for which organisation it speaks"),
    NOT_FOUND              (404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED     (405, "This address does not know that method"),
    NOT_ACCEPTABLE         (406, "The answer is not available in that media type"),
    STEP_NOT_OPEN          (409, "The step is not open in this state"),
    GUARD_FAILED           (409, "A guard does not let this step pass"),
    REQUEST_IN_PROGRESS    (409, "The first request with this key is still running"),
    CURSOR_EXPIRED         (410, "What comes after this cursor is no longer kept"),
    STALE_VERSION          (412, "The resource has changed since you read it"),
    BODY_TOO_LARGE         (413, "The body is too large"),
    MEDIA_TYPE_NOT_KNOWN   (415, "The body's media type is not accepted here"),
    FIELD_NOT_VALID        (422, "A field of the body is not valid"),
    KEY_REUSED             (422, "The Idempotency-Key was used with another request"),
    VERSION_MISSING        (428, "The step must name the version it is about"),
    TOO_MANY_WAITING       (429, "Too many streams and waiting reads of your organisation are open"),
    UNEXPECTED             (500, "The platform failed"),
    NOT_AVAILABLE          (503, "A part that is needed cannot be reached");
    // spotless:on

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
