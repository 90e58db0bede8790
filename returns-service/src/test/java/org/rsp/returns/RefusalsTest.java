package org.rsp.returns;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.testing.Documents;

/** What {@code docs/explanation/what-is-refused.md} says of returns names rules, answers and tests that are there: some of them of the service that has the cases. */
class RefusalsTest {

    private static final Pattern NAME = Pattern.compile("(?s).*\\bclass (\\w+Test)\\b.*");

    private final List<List<String>> table = Documents.table("explanation/what-is-refused.md", "of returns");

    @Test
    void each_of_the_nine_is_a_rule_that_is_written_down() {
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                table.stream().map(List::getFirst).toList());
        var written =
                Documents.table("rules.md", "id").stream().map(List::getFirst).collect(toSet());
        cell(2).forEach(rule -> assertTrue(written.contains(rule), rule));
    }

    @Test
    void each_is_answered_by_a_problem_that_has_a_page() {
        var problems = Arrays.stream(CommonProblem.values())
                .map(problem -> problem.status() + " " + problem.slug())
                .collect(toSet());
        cell(3).forEach(problem -> assertTrue(problems.contains(problem), problem));
    }

    @Test
    void each_is_shown_by_a_test() {
        var tests = Documents.sources("src/test")
                .filter(text -> NAME.matcher(text).matches())
                .collect(toMap(text -> NAME.matcher(text).replaceAll("$1"), text -> text, (one, other) -> one + other));
        cell(4).forEach(test -> {
            var name = test.split("\\.");
            assertTrue(tests.getOrDefault(name[0], "").contains("void " + name[1] + "("), test);
        });
    }

    private Stream<String> cell(int column) {
        return table.stream().flatMap(row -> Arrays.stream(row.get(column).split(", ")));
    }
}
