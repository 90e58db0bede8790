package org.rsp.journeys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Words that exist nowhere else, so that wherever one is found, it was left behind. Each is made once and remembered. */
final class Canaries {

    /** First and number of letters of a run in Unicode that names may be made of. */
    record Script(int first, int letters) {
        String word(int length) {
            var word = new StringBuilder();
            ThreadLocalRandom.current().ints(length, first, first + letters).forEach(word::appendCodePoint);
            return word.toString();
        }
    }

    static final List<Script> SCRIPTS = List.of(
            new Script(0x0430, 32), // Cyrillic
            new Script(0x0628, 10), // Arabic
            new Script(0x1000, 33), // Burmese
            new Script(0x0E01, 30), // Thai
            new Script(0x4E00, 500), // Han
            new Script(0x10D0, 33), // Georgian
            new Script(0x0985, 8)); // Bengali

    private static final Script LATIN = new Script('a', 26);

    private final Set<String> made = new LinkedHashSet<>();

    String latin() {
        return remember("Qzx" + LATIN.word(14));
    }

    String in(Script script) {
        return remember(script.word(14));
    }

    String remember(String canary) {
        made.add(canary);
        return canary;
    }

    List<String> all() {
        return List.copyOf(made);
    }
}
