package org.rsp.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** The client's name for one attempt of one request; a UUID, or any 8 to 64 characters of {@code A-Z a-z 0-9 _ -}. */
public record IdempotencyKey(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** Here and not in {@link #fromString}: for a header the framework prefers a constructor that takes a text. */
    public IdempotencyKey {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation(
                            "header:Idempotency-Key", "FORM", "Send a UUID, or 8 to 64 letters, digits, _ or -.")));
        }
    }

    public static IdempotencyKey fromString(String header) {
        return new IdempotencyKey(header);
    }
}
