package org.rsp.stack.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of persons in the story, and of how many in a hundred: an invented distribution, fixed. */
enum Outcome {
    RECOGNISED("recognised as refugees, article 1A(2)", 46),
    CHILD_ALONE("children alone, recognised", 1),
    COMPLEMENTARY("complementary protection", 12),
    APPEAL_ALLOWED("refused, recognised on appeal", 6),
    REFUSED("refused, final", 18),
    APPEAL_DISMISSED("refused, appeal dismissed, final", 5),
    EXCLUDED("excluded, article 1F, final", 1),
    WITHDRAWN("withdrawn", 5),
    CLOSED("closed, did not come", 4),
    NEVER_CLAIMED("screened, never claimed", 2);

    private final String words;
    private final int share;

    Outcome(String words, int share) {
        this.words = words;
        this.share = share;
    }

    String words() {
        return words;
    }

    /** Whether a claim of it is decided on its merits. */
    boolean isDecided() {
        return switch (this) {
            case WITHDRAWN, CLOSED, NEVER_CLAIMED -> false;
            default -> true;
        };
    }

    boolean isRefusedFirst() {
        return this == REFUSED || this == APPEAL_ALLOWED || this == APPEAL_DISMISSED || this == EXCLUDED;
    }

    /** Only of somebody who is alone. */
    boolean isOfOne() {
        return this == EXCLUDED || this == NEVER_CLAIMED;
    }

    static Map<Outcome, Integer> of(int persons) {
        var shares = new TreeMap<String, Integer>();
        for (Outcome each : values()) {
            shares.put(each.name(), each.share);
        }
        var apportioned = new EnumMap<Outcome, Integer>(Outcome.class);
        Apportionment.of(persons, shares).forEach((name, count) -> apportioned.put(valueOf(name), count));
        return apportioned;
    }
}
