package org.rsp.caseload.documents;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.documents.MrzFinding.What;
import org.rsp.platform.testing.Approved;

/**
 * Every replacement of one character of every specimen by every other: what the check digits can see is caught, and what
 * they cannot see stands in {@code docs/reference/mrz-blind-spots.md}, position by position.
 */
class MrzBlindSpotsTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    /**
     * What a check digit covers (x), what is a check digit (d), and the rest. Written down from Doc 9303, so that the code
     * is not compared with itself.
     */
    private static final Map<MrzFormat, List<String>> COVERED = Map.of(
            MrzFormat.TD1,
            List.of(".....xxxxxxxxxdxxxxxxxxxxxxxxx", "xxxxxxd.xxxxxxd...xxxxxxxxxxxd", ".".repeat(30)),
            MrzFormat.TD2,
            List.of(".".repeat(36), "xxxxxxxxxd...xxxxxxd.xxxxxxdxxxxxxxd"),
            MrzFormat.TD3,
            List.of(".".repeat(44), "xxxxxxxxxd...xxxxxxd.xxxxxxdxxxxxxxxxxxxxxdd"),
            MrzFormat.MRV_A,
            List.of(".".repeat(44), "xxxxxxxxxd...xxxxxxd.xxxxxxd................"),
            MrzFormat.MRV_B,
            List.of(".".repeat(36), "xxxxxxxxxd...xxxxxxd.xxxxxxd........"));

    private record Row(int line, int from, int to, Set<Character> same, Set<Character> noticed) {

        boolean goesOn(Row next) {
            return line == next.line && to + 1 == next.from && same.equals(next.same) && noticed.equals(next.noticed);
        }

        String text() {
            var at = from == to ? String.valueOf(from) : from + "–" + to;
            return "| %d | %s | %s | %s |".formatted(line, at, shown(same), shown(noticed));
        }
    }

    private int tried;
    private int failing;
    private int mended;
    private int noticedOtherwise;
    private int unnoticed;

    @Test
    void what_the_check_digits_can_see_is_caught_and_the_rest_is_written_down() {
        var page = new ArrayList<String>();
        for (var specimen : MrzSpecimen.values()) {
            page.add(
                    "\n## %s\n\n| line | position | cannot be told apart | noticed by another rule |\n|---|---|---|---|"
                            .formatted(specimen.name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' ')));
            merged(rows(specimen)).forEach(row -> page.add(row.text()));
        }
        assertEquals(tried, failing + mended + noticedOtherwise + unnoticed);
        Approved.file(
                Path.of("..", "docs", "reference", "mrz-blind-spots.md"),
                head().formatted(tried, failing, mended, noticedOtherwise, unnoticed) + String.join("\n", page));
    }

    private List<Row> rows(MrzSpecimen specimen) {
        var rows = new ArrayList<Row>();
        for (int line = 1; line <= specimen.lines.size(); line++) {
            for (int position = 1; position <= specimen.lines.getFirst().length(); position++) {
                row(specimen, line, position, rows);
            }
        }
        return rows;
    }

    private void row(MrzSpecimen specimen, int line, int position, List<Row> rows) {
        var original = specimen.read();
        char stands = specimen.lines.get(line - 1).charAt(position - 1);
        var same = new TreeSet<>(Set.of(stands));
        var noticed = new TreeSet<Character>();
        for (char other : ALPHABET.toCharArray()) {
            if (other == stands) {
                continue;
            }
            tried++;
            var zone = MachineReadableZone.readSpecimen(specimen.with(line, position, other), specimen.today);
            var isMended = isMended(zone, original, line, position);
            var words = "%s line %d position %d: %c for %c".formatted(specimen, line, position, other, stands);
            if (isSeen(specimen, line, position, stands, other)) {
                assertTrue(!zone.checkDigitsHold() || isMended, words);
            }
            if (!zone.checkDigitsHold()) {
                failing++;
                assertTrue(MrzFinding.Weight.NEEDS_OVERRIDE.compareTo(gravest(zone)) <= 0, words);
            } else if (isMended) {
                mended++;
            } else if (!original.findings().containsAll(zone.findings())) {
                noticedOtherwise++;
                noticed.add(other);
            } else {
                unnoticed++;
                same.add(other);
            }
        }
        if (same.size() > 1 || !noticed.isEmpty()) {
            rows.add(new Row(line, position, position, same, noticed));
        }
    }

    /** By the arithmetic alone: weights that share no factor with 10 let a change of value modulo 10 through to the sum. */
    private static boolean isSeen(MrzSpecimen specimen, int line, int position, char stands, char other) {
        return switch (COVERED.get(specimen.format).get(line - 1).charAt(position - 1)) {
            case 'x' -> "0123456789".indexOf(last(stands)) != "0123456789".indexOf(last(other));
            // an empty optional field may have either in the place of its check digit
            case 'd' ->
                !(specimen == MrzSpecimen.REFUGEE && position == 43 && other == '<')
                        // a long number has a filler there, which is no digit
                        && stands != '<';
            default -> false;
        };
    }

    /** The last digit of a character's value. */
    private static char last(char c) {
        if (c == '<') {
            return '0';
        }
        return Character.isDigit(c) ? c : (char) ('0' + (c - 'A') % 10);
    }

    private static boolean isMended(MachineReadableZone zone, MachineReadableZone original, int line, int position) {
        return zone.findings().contains(new MrzFinding(line, position, position, What.CORRECTED))
                && Objects.equals(zone.data(), original.data());
    }

    private static MrzFinding.Weight gravest(MachineReadableZone zone) {
        return zone.gravest().orElseThrow().what().weight();
    }

    private static List<Row> merged(List<Row> rows) {
        var merged = new ArrayList<Row>();
        for (var row : rows) {
            if (!merged.isEmpty() && merged.getLast().goesOn(row)) {
                var before = merged.removeLast();
                merged.add(new Row(row.line(), before.from(), row.to(), row.same(), row.noticed()));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    /** {@code 0 2–4 A–Z <}. */
    private static String shown(Set<Character> characters) {
        var runs = new ArrayList<String>();
        for (char c : ("0123456789" + ALPHABET.replaceAll("[0-9]", "")).toCharArray()) {
            if (!characters.contains(c)) {
                continue;
            }
            var last = runs.isEmpty() ? "" : runs.getLast();
            var isNext = !last.isEmpty() && last.charAt(last.length() - 1) + 1 == c && c != '<';
            if (isNext) {
                runs.removeLast();
                runs.add(last.charAt(0) + "–" + c);
            } else {
                runs.add(String.valueOf(c));
            }
        }
        return runs.stream().map(r -> "`" + r + "`").collect(joining(" "));
    }

    private static String head() {
        return """
                # What the check digits of a machine-readable zone cannot see

                A check digit is a sum modulo 10. It sees every single wrong character whose value differs modulo 10, and no other: `0 A K U <`, `1 B L V`, `2 C M W`,
                `3 D N X`, `4 E O Y`, `5 F P Z`, `6 G Q`, `7 H R`, `8 I S` and `9 J T` are the same to it. It does not cover the document code, the issuer, the name, the
                nationality and the sex at all; a visa has no composite digit, so neither its optional data. And who changes two characters, or computes
                the digits anew, is seen by none. **A correct zone proves no authenticity.**

                Below: each position of each specimen at which replacing one character can go unseen by the check digits. What stands in one row of the third column reads
                the same; the fourth column is what another rule notices all the same (a character of the wrong kind, a code that is none, a date that is none).

                Of %d replacements %d make a check digit fail, %d are look-alikes that are mended and said, %d are noticed by another rule and %d are not noticed.

                This page is written by the test that tries them (`MrzBlindSpotsTest`).
                """;
    }
}
