package org.rsp.caseload.cases;

import java.util.List;
import org.rsp.platform.problem.Refusal;

/** What must be said to look for a person: nobody leafs through the register. */
final class SearchRule {

    private static final int LETTERS = 2;

    private SearchRule() {}

    /** @param words the words of the name as they are compared */
    static void check(Search search, List<String> words) {
        if (search.name() == null && search.caseNumber() == null) {
            throw Refusal.field("/name", "SRC-1", "Say a name of at least two letters, or a case number.");
        }
        if (search.name() != null && letters(words) < LETTERS) {
            throw Refusal.field("/name", "SRC-1", "Say at least two letters of the name.");
        }
    }

    private static long letters(List<String> words) {
        return words.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
    }
}
