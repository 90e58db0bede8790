package org.rsp.caseload.rights;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What a request about a person's data and the answer to it must be. */
final class SubjectRequestRule {

    private SubjectRequestRule() {}

    static void checkReceived(LocalDate receivedOn, LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw Refusal.field("/receivedOn", "DSR-1", "The day on which it was received is not in the future.");
        }
    }

    static void checkReviewer(boolean refused, List<String> open) {
        if (refused) {
            throw Refusal.guards(
                    List.of(Guard.of("DSR-4", false, "who reviews has refused it; another person must")), open);
        }
    }

    /** DSR-3: before it is known who asks, nothing is given out; and only who asks for access is given a file. */
    static void checkFile(SubjectRequestKind kind, SubjectRequestState state, List<String> open) {
        var known = state == SubjectRequestState.IDENTITY_CONFIRMED || state == SubjectRequestState.ANSWERED;
        var access = kind == SubjectRequestKind.ACCESS;
        if (!known || !access) {
            throw Refusal.guards(
                    List.of(
                            Guard.of("DSR-3", known, "it is confirmed who asks, and the request is not refused"),
                            Guard.of("DSR-5", access, "the request is for access")),
                    open);
        }
    }
}
