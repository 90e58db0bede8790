package org.rsp.caseload.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** For whom somebody looks. What is not said does not matter; what is not known of a person excludes nobody. */
record Search(
        @Nullable String name,
        @Nullable PartialDate bornOn,
        @Nullable String caseNumber,
        @Nullable Sex sex,
        @Nullable String nationality) {

    /** The dates known less exactly that can be the day of birth, and itself. */
    static List<String> wholes(PartialDate day) {
        var all = new ArrayList<String>();
        for (int length : List.of(4, 7, 10)) {
            if (day.text().length() >= length) {
                all.add(day.text().substring(0, length));
            }
        }
        return all;
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Search";
    }
}
