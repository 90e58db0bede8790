package org.rsp.stack.race;

import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import org.rsp.stack.Refused;

/** How many races of each kind, in how many lanes, by which seed; and whether the result is for a program. */
record Options(int permits, int returns, int transfers, int decisions, int lanes, long seed, boolean json) {

    static final String USAGE =
            "[--races N] [--returns N] [--transfers N] [--decisions N] [--lanes N] [--seed N] [--json]";

    private static final int MOST = 1_000_000;

    static Options of(List<String> words) {
        var all = new Options(5_000, 2_000, 1_000, 1_000, 8, new SecureRandom().nextInt(MOST), false);
        for (var word = words.iterator(); word.hasNext(); ) {
            all = all.with(word.next(), word);
        }
        return all;
    }

    private Options with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--races" -> new Options(number(word, 0, rest), returns, transfers, decisions, lanes, seed, json);
            case "--returns" -> new Options(permits, number(word, 0, rest), transfers, decisions, lanes, seed, json);
            case "--transfers" -> new Options(permits, returns, number(word, 0, rest), decisions, lanes, seed, json);
            case "--decisions" -> new Options(permits, returns, transfers, number(word, 0, rest), lanes, seed, json);
            case "--lanes" -> new Options(permits, returns, transfers, decisions, number(word, 1, rest), seed, json);
            case "--seed" -> new Options(permits, returns, transfers, decisions, lanes, number(word, 0, rest), json);
            case "--json" -> new Options(permits, returns, transfers, decisions, lanes, seed, true);
            default -> throw new Refused("race does not know " + word + "; it knows " + USAGE + ".");
        };
    }

    private static int number(String word, int least, Iterator<String> rest) {
        var said = rest.hasNext() ? rest.next() : "";
        try {
            int number = Integer.parseInt(said);
            if (number >= least && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new Refused(word + " needs a number from " + least + " to " + MOST + ".");
    }
}
