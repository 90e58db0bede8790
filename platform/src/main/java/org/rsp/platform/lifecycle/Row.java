package org.rsp.platform.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;

/**
 * What stands in one row of a procedure's table.
 *
 * @param from empty for the one act that opens the procedure
 * @param to empty for an act that leaves the state as it is
 */
public record Row<S extends Enum<S>>(String words, Set<S> from, Optional<S> to, Set<Role> by) {

    public static <S extends Enum<S>> Row<S> act(String words, Set<S> from, @Nullable S to, Role... by) {
        return new Row<>(words, from, Optional.ofNullable(to), Set.of(by));
    }
}
