package org.rsp.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** The version of a resource, on the wire a strong entity tag: {@code "7"}. RFC 9110 §13 compares it strongly. */
public record Version(long number) {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    /** Reads an If-Match header: one strong tag, no weak ones, no {@code *}. */
    public static Version fromString(String header) {
        var tag = STRONG.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation(
                            "header:If-Match",
                            "ETAG",
                            "Send the ETag of the resource as you read it, one strong tag: \"7\".")));
        }
        return new Version(Long.parseLong(tag.group(1)));
    }

    public String etag() {
        return "\"" + number + "\"";
    }

    /** Refuses with 412 when the resource has moved on. */
    public void mustBe(long current) {
        if (number != current) {
            throw Refusal.of(
                    CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step.");
        }
    }
}
