package org.rsp.platform.testing;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rsp.platform.events.EventData;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** What the module under test is made of, as far as its contracts are generated from it. */
final class OwnClasses {

    private static final Path CLASSES = Path.of("target", "classes");

    private OwnClasses() {}

    static List<Class<? extends EventData>> events() {
        return all().filter(c -> c.isRecord() && EventData.class.isAssignableFrom(c))
                .<Class<? extends EventData>>map(c -> c.asSubclass(EventData.class))
                .toList();
    }

    static List<Lifecycle<?, ?>> lifecycles() {
        return all().filter(c -> c.isEnum() && Transition.class.isAssignableFrom(c))
                .<Lifecycle<?, ?>>map(OwnClasses::table)
                .toList();
    }

    /** The methods that answer HTTP; each one's name is its operation's id. */
    static List<Method> operations() {
        return all().filter(c -> c.isAnnotationPresent(jakarta.ws.rs.Path.class))
                .flatMap(c -> Stream.of(c.getDeclaredMethods()))
                .filter(m -> Stream.of(m.getAnnotations())
                        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    private static Lifecycle<?, ?> table(Class<?> rows) {
        try {
            var field = rows.getDeclaredField("LIFECYCLE");
            field.setAccessible(true);
            return (Lifecycle<?, ?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(rows + " must hold its table in a static field LIFECYCLE", e);
        }
    }

    private static Stream<Class<?>> all() {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(OwnClasses::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
