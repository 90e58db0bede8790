package org.rsp.platform.testing;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.lifecycle.Transition;

/** Whoever meets a word in the code of a service finds it in {@code docs/glossary.md}. A service's {@code GlossaryTest} extends this. */
public abstract class ServiceGlossary {

    private static final Pattern STATES = Pattern.compile("(?s)public enum \\w+State \\{(.*?)(;|\\n})");
    private static final Pattern STATE = Pattern.compile("(?m)^ {4}([A-Z][A-Z_]*)(?=[,;\\s(]|$)");

    private final JavaClasses classes;
    private final Set<String> words = words("Word");
    private final Set<String> states = words("State");

    /** Of the service in this package. */
    protected ServiceGlossary(String root) {
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

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
    void every_state_has_an_entry() {
        var used = procedures()
                .flatMap(rows -> statesOf(rows).getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .collect(toCollection(TreeSet::new));
        assertFalse(used.isEmpty());
        used.removeAll(states);
        assertEquals(Set.of(), used, "states without an entry");
    }

    @Test
    void every_entry_is_a_state_of_some_service() {
        var known = Documents.sources("src/main")
                .flatMap(text -> STATES.matcher(text).results())
                .flatMap(body -> STATE.matcher(body.group(1)).results())
                .map(constant -> constant.group(1))
                .collect(toCollection(TreeSet::new));
        var strange = new TreeSet<>(states);
        strange.removeAll(known);
        assertTrue(strange.isEmpty(), () -> "entries that are no state: " + strange);
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
