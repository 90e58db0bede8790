package org.rsp.caseload.decisions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said against a decision, each time that something is said. Kept sealed. */
record AppealGrounds(List<String> said) {

    static final AppealGrounds NONE = new AppealGrounds(List.of());

    AppealGrounds and(@Nullable String more) {
        return more == null
                ? this
                : new AppealGrounds(
                        Stream.concat(said.stream(), Stream.of(more)).toList());
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "AppealGrounds";
    }
}
