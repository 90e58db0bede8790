package org.rsp.platform.access;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that people review is the policy that runs, and has a row for everything that can be asked. */
class PolicyPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OPERATION = Pattern.compile("^ +operationId: (\\w+)$", Pattern.MULTILINE);

    private final Policy policy = Policy.ofPlatform();

    @Test
    void the_page_that_runs_is_the_page_that_is_reviewed() throws IOException {
        assertEquals(
                Files.readString(ROOT.resolve("docs/access/policy.md")),
                PolicyPage.ofPlatform().text());
    }

    @Test
    void every_operation_of_every_document_has_its_row_and_every_row_its_operation() throws IOException {
        var documented = new TreeSet<String>();
        try (var files = Files.list(ROOT.resolve("contracts/openapi"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                OPERATION.matcher(Files.readString(file)).results().forEach(m -> documented.add(m.group(1)));
            }
        }
        assertTrue(documented.contains("getCase"), "the documents were read");
        assertEquals(documented, new TreeSet<>(policy.operations().keySet()));
    }

    @Test
    void an_operation_is_about_one_of_five_things() {
        var kinds =
                policy.operations().values().stream().map(OperationRow::about).collect(toCollection(TreeSet::new));
        assertEquals(Set.of("arrangement", "case", "caseload", "event", "nothing"), kinds);
        assertTrue(policy.operations().get("getCase").isAboutCases());
        assertTrue(!policy.operations().get("getArrangement").isAboutCases());
    }

    @Test
    void what_is_about_no_case_and_no_event_tells_nothing_of_a_person() {
        policy.operations().values().stream()
                .filter(o -> !o.isAboutCases() && !o.about().equals("event"))
                .forEach(o -> assertEquals(Set.of(FieldClass.P0), o.classes(), o.id()));
    }

    @Test
    void the_rows_are_read_as_they_stand() {
        assertEquals(
                List.of("ACC-6", "ACC-7", "ACC-8", "ACC-9", "ACC-19"),
                policy.grants().stream().map(Grant::rule).toList());
        var unhcr = policy.grants().get(2);
        assertEquals("UNHCR", unhcr.organisation());
        assertEquals(
                Set.of(FieldClass.P1, FieldClass.P2, FieldClass.P3),
                unhcr.classes().get(Action.READ));
        assertEquals(Set.of(), unhcr.classes().get(Action.WRITE));
    }

    @Test
    void a_slip_of_the_pen_does_not_become_a_policy() {
        var page = PolicyPage.ofPlatform().text();
        for (String slip : List.of(
                page.replace("| MANDATE | IOM |", "| MANDATES | IOM |"),
                page.replace("| registrar | P1 P2 |", "| registar | P1 P2 |"),
                page.replace("| P1 P2 | RETURN |", "| P1 P2 | RETURNS |"),
                page.replace("| READ | LIST |", "| REED | LIST |"),
                page.replaceAll("\\| monitor .*\n", ""))) {
            assertTrue(!slip.equals(page), "the slip must change something");
            assertThrows(Throwable.class, () -> new PolicyPage(slip).policy());
        }
    }
}
