package org.rsp.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of every refusal: {@code application/problem+json}, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<Violation> violations,
        List<Guard> guards,
        List<String> availableActions) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
