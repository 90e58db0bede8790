package org.rsp.caseload;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.lifecycle.Transition;

/** Whoever meets a word in the code finds it in {@code docs/glossary.md}. */
class GlossaryTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rsp.caseload");

    private final Set<String> words = words("Word");
    private final Set<String> states = words("State");

    @Test
    void every_entity_has_an_entry() {
        var entities = classes.stream()
                .filter(c -> c.isAnnotatedWith("jakarta.persistence.Entity"))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertFalse(entities.isEmpty());
        entities.removeAll(words);
        assertEquals(Set.of(), entities, "entities without an entry");
    }

    @Test
    void every_state_has_an_entry_and_every_entry_is_a_state() {
        var used = procedures()
                .flatMap(rows -> statesOf(rows).getFields().stream())
                .filter(f -> f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ENUM))
                .map(JavaField::getName)
                .collect(toCollection(TreeSet::new));
        assertEquals(states, used);
    }

    @Test
    void nothing_is_explained_twice() {
        for (var corner : List.of("Word", "State")) {
            var entries = Documents.table("glossary.md", corner);
            assertEquals(words(corner).size(), entries.size(), corner);
        }
    }

    private Stream<JavaClass> procedures() {
        return classes.stream().filter(c -> c.isEnum() && c.isAssignableTo(Transition.class));
    }

    /** The enum of states stands beside the enum of rows: {@code CaseTransition}, {@code CaseState}. */
    private JavaClass statesOf(JavaClass rows) {
        return classes.get(rows.getName().replace("Transition", "State"));
    }

    private static Set<String> words(String corner) {
        return Documents.table("glossary.md", corner).stream()
                .map(row -> row.getFirst())
                .collect(toCollection(TreeSet::new));
    }
}
