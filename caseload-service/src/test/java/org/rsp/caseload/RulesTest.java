package org.rsp.caseload;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Documents;

/** {@code docs/rules.md}, the code and the tests name the same rules. */
class RulesTest {

    private static final Pattern ID = Pattern.compile(
            "\\b(?:ACC|ADM|AGR|APL|APT|ARR|AST|BIP|BLB|CHK|CHL|CIV|CNS|COU|CSL|CST|DEC|DET|DOC|DPT|DSC|DSR|FND|GRD|GRP|HND|IDN|IDV|INT|ITG|KIN|LNK|MOV|MRZ|NEED|ORD|PGR|PLC|PRM|QAL|QLT|RAC|RCP|RDM|REF|REG|REI|RET|RMS|RSD|SCN|SOL|SRC|STA|STR|STY|SUS|TDO|TIP|TRF|TSK)-[1-9][0-9]*\\b");
    private static final Pattern ANY_ID = Pattern.compile("(?<=\")(?!UTF|ISO|SHA)[A-Z]{3,4}-[1-9][0-9]*(?=\")");

    private final List<List<String>> table = Documents.table("rules.md", "id");
    private final Set<String> written = table.stream().map(List::getFirst).collect(toCollection(TreeSet::new));

    @Test
    void each_rule_is_one_sentence_with_a_source() {
        for (var row : table) {
            assertTrue(ID.matcher(row.get(0)).matches(), row + " has an id");
            assertTrue(row.get(1).endsWith("."), row.get(0) + " is a sentence");
            assertTrue(!row.get(2).isBlank() && !row.get(3).isBlank(), row.get(0) + " has a source and a beginning");
        }
        assertEquals(table.size(), written.size(), "each id once");
    }

    @Test
    void the_code_names_these_rules_and_no_other() {
        // the policy's page is read and runs, so it is code
        var code = Stream.concat(Documents.sources("src/main"), Stream.of(Documents.read("access/policy.md")));
        assertEquals(written, ids(code, ID));
    }

    @Test
    void no_refusal_carries_an_id_of_another_kind() {
        var carried = ids(Documents.sources("src/main"), ANY_ID);
        assertTrue(written.containsAll(carried), () -> "not in docs/rules.md: " + without(carried, written));
    }

    @Test
    void each_rule_is_proved_by_a_test() {
        // a test may carry the id in its name, where a hyphen cannot stand
        var tested = ids(Documents.sources("src/test").map(t -> t.replaceAll("\\b([A-Z]{3,4})_(\\d+)_", "$1-$2 ")), ID);
        assertTrue(tested.containsAll(written), () -> "in no test: " + without(written, tested));
        assertTrue(written.containsAll(tested), () -> "not in docs/rules.md: " + without(tested, written));
    }

    private static Set<String> ids(Stream<String> texts, Pattern id) {
        return texts.flatMap(t -> id.matcher(t).results())
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> without(Set<String> all, Set<String> some) {
        return Arrays.stream(all.toArray(String[]::new))
                .filter(i -> !some.contains(i))
                .toList();
    }
}
