package org.rsp.caseload.solutions;

import static org.rsp.platform.access.FieldClass.P3;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/**
 * What was considered with a person, kept sealed.
 *
 * @param wish the solution that the person would choose, if it is one of them
 * @param wishInWords what the person said of it
 */
record SolutionContent(
        @Classified(P3) List<ConsideredOption> options,
        @Classified(P3) @Nullable SolutionOption wish,
        @Classified(P3) String wishInWords) {

    /** Why it would do, or would not. */
    record ConsideredOption(
            @Classified(P3) SolutionOption option,
            @Classified(P3) boolean suitable,
            @Classified(P3) String reasons) {

        @Override
        public String toString() {
            return "ConsideredOption";
        }
    }

    SolutionContent {
        options = List.copyOf(options);
    }

    boolean namesNoneTwice() {
        return options.stream().map(ConsideredOption::option).distinct().count() == options.size();
    }

    boolean isSuitable(SolutionOption chosen) {
        return options.stream().anyMatch(each -> each.option() == chosen && each.suitable());
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "SolutionContent";
    }
}
