package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Documents;

/** A decision is one page with five parts, and what it says is checked by a test that exists. */
class DecisionsTest {

    private static final Pattern PART = Pattern.compile("^## (.+)$", Pattern.MULTILINE);
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|Journey))`");
    private static final Pattern FILE = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d-[a-z0-9-]+\\.md");

    private final List<Path> decisions = Documents.decisions();

    @Test
    void each_has_its_date_in_its_name_and_the_same_five_parts() {
        assertFalse(decisions.isEmpty());
        for (var decision : decisions) {
            assertTrue(FILE.matcher(decision.getFileName().toString()).matches(), decision::toString);
            var parts = PART.matcher(Documents.text(decision))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertEquals(List.of("Decision", "Why", "Rejected", "Cost", "Checked by"), parts, decision::toString);
        }
    }

    @Test
    void each_is_checked_by_a_test_that_exists() {
        var existing = Documents.testClasses();
        for (var decision : decisions) {
            var text = Documents.text(decision);
            var named = NAMED_TEST
                    .matcher(text.substring(text.indexOf("## Checked by")))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .toList();
            assertFalse(named.isEmpty(), () -> decision + " names no test");
            assertTrue(existing.containsAll(named), () -> decision + " names a test that does not exist: " + named);
        }
    }

    @Test
    void each_is_one_page() {
        for (var decision : decisions) {
            assertTrue(Documents.text(decision).lines().count() <= 70, decision::toString);
        }
    }

    /** What is pinned changes together with the page that says why. */
    @Test
    void the_pinned_version_is_the_one_that_is_explained() {
        var pom = Documents.text(Path.of("..", "pom.xml"));
        var version = Pattern.compile("<quarkus.version>(.+)</quarkus.version>").matcher(pom);
        assertTrue(version.find());
        assertTrue(
                decisions.stream().map(Documents::text).anyMatch(t -> t.contains("Quarkus " + version.group(1) + " ")),
                "no decision explains Quarkus " + version.group(1));
    }
}
