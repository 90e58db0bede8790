package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Documents;

/** Whoever follows a link from one of our pages to another arrives. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void every_link_inside_the_repository_leads_somewhere() {
        var pages = Documents.pages();
        assertFalse(pages.isEmpty());
        var broken = pages.stream().flatMap(LinksTest::broken).toList();
        assertEquals(List.of(), broken);
    }

    private static Stream<String> broken(Path page) {
        return LINK.matcher(Documents.text(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page + " -> " + target);
    }
}
