package org.rsp.caseload;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.testing.Documents;

/** {@code docs/explanation/what-is-refused.md} names rules, problems and tests that are there. */
class RefusalsTest {

    private final List<List<String>> table = Documents.table("explanation/what-is-refused.md", "no");

    @Test
    void each_of_the_twelve_is_a_rule_that_is_written_down() {
        assertEquals(12, table.size());
        var written =
                Documents.table("rules.md", "id").stream().map(List::getFirst).collect(toSet());
        cell(2).forEach(rule -> assertTrue(written.contains(rule), rule));
    }

    @Test
    void each_is_answered_by_a_problem_that_has_a_page() {
        var problems =
                Arrays.stream(CommonProblem.values()).map(CommonProblem::slug).collect(toSet());
        cell(3).forEach(problem -> assertTrue(problems.contains(problem), problem));
    }

    @Test
    void each_is_shown_by_a_test() {
        cell(4).forEach(test -> {
            var name = test.split("\\.");
            assertTrue(
                    Arrays.stream(type(name[0]).getDeclaredMethods())
                            .anyMatch(m -> m.getName().equals(name[1])),
                    test);
        });
    }

    private Stream<String> cell(int column) {
        return table.stream().flatMap(row -> Arrays.stream(row.get(column).split(", ")));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.rsp.caseload." + name, false, RefusalsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
