package org.rsp.platform.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/**
 * For whom a service asks: the subject of the person's token, for the audit of the service that answers, which
 * keeps it in its entry. It gives no right to anything, and is taken from a service only. Of several persons who wait for one answer it
 * is the one who asked first; the others stand in the audit of the service that asked.
 */
public record ActingSubject(String text) {

    public static final String HEADER = "Acting-Subject";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /** Here and not in {@link #fromString}: for a header the framework prefers a constructor that takes a text. */
    public ActingSubject {
        if (!isOne(text)) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation("header:" + HEADER, "FORM", "Send the subject of a token.")));
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static ActingSubject fromString(String header) {
        return new ActingSubject(header);
    }
}
