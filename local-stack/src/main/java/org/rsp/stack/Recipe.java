package org.rsp.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one part is made ready, started and asked whether it is there. Every step may be repeated. */
interface Recipe {

    Part part();

    /** What the part is called in messages, with its version where it is not ours. */
    default String title() {
        return part().title();
    }

    /** Fails with one sentence if something the part needs from the build is missing. */
    void check();

    /** Unpacks, formats, builds: whatever the first start needs and no later one. */
    default void prepare() {}

    /** What must be done before each start, once the parts it needs answer. */
    default void arrange() {}

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    boolean answers();

    /** What can only be done once it answers: databases, topics. */
    default void settle() {}

    /** The JVM's start-up cache, where the part is one that has it. */
    default Optional<StartUpCache> cache() {
        return Optional.empty();
    }

    static void requireFile(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new Refused(what + " is not built (" + file
                    + " is missing): run ./rsp up without --no-build, or ./mvnw -DskipTests package.");
        }
    }
}
